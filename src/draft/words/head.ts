// What the lines between a title and the text begin with, in seven languages.

export const publicationLead =
  /^(?:publication|published (?:in|by)|journal|издание|опубликовано в|журнал|publié (?:dans|par)|revue|erschienen in|veröffentlicht in|zeitschrift|publicado en|revista|المصدر|المجلة|نشر في|النشر|刊物|期刊|出处)\s*[:：]?\s+/iu;
export const volumeIn =
  /[,،，]?\s*(?:volume|vol\.?|том|т\.|jahrgang|jg\.|band|volumen|tome|المجلد)\s*[:：]?\s*([\p{N}IVXLC]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*卷/iu;
export const issueIn =
  /[,،，]?\s*(?:issue|no\.|number|выпуск|№|номер|ausgabe|heft|nr\.|numéro|n[°º]|número|العدد)\s*[:：]?\s*([\p{N}]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*期/iu;
export const bylineLead =
  /^(?:by|written by|(?:speech|remarks|address|statement|testimony|lecture|keynote|interview)\s(?:delivered\s)?(?:by|with)|discours (?:de|du)|allocution (?:de|du)|rede (?:von|des|der)|ansprache von|выступление|речь|entretien avec|interview mit|интервью с|discurso de|author|автор|авторы|par|von|por|autor(?:in)?|auteur|بقلم|الكاتب|كتبه|作者|文)\s*[:：]?\s+|^(?:作者|文|автор|بقلم)\s*[:：]\s*/iu;
export const dateLead =
  /^(?:date|published(?: on)?|posted(?: on)?|updated|дата|опубликовано|publié le|le|veröffentlicht am|datum|stand|fecha|publicado el|التاريخ|نشر في|日期|发布时间)\s*[:：]?\s*/iu;
export const captionLead =
  /^(?:photo|image|picture|figure|фото|снимок|foto|bild|abbildung|crédit|الصورة|صورة|图|照片|图片)\s*\d*\s*[:：.—–-]\s*/iu;
