// What the lines between a title and the text begin with, in seven languages.

export const publicationLead =
  /^(?:publication|published (?:in|by)|journal|издание|опубликовано в|журнал|publié (?:dans|par)|revue|erschienen in|veröffentlicht in|zeitschrift|publicado en|revista|المصدر|المجلة|نشر في|النشر|刊物|期刊|出处)\s*[:：]?\s+/iu;
export const volumeIn =
  /[,،，]?\s*(?:volume|vol\.?|том|т\.|jahrgang|jg\.|band|volumen|tome|المجلد)\s*[:：]?\s*([\p{N}IVXLC]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*卷/iu;
export const issueIn =
  /[,،，]?\s*(?:issue|no\.|number|выпуск|№|номер|ausgabe|heft|nr\.|numéro|n[°º]|número|العدد)\s*[:：]?\s*([\p{N}]+)|第\s*([\p{N}一二三四五六七八九十百]+)\s*期/iu;
export const bylineLead =
  /^(?:by|written by|text(?:e|o)?|words|reporting|propos recueillis par|rédaction|reportage de|texto de|redacción|текст|беседовал[а]?|записал[а]?|подготовил[а]?|حوار|تقرير|إعداد|撰文|记者|(?:speech|remarks|address|statement|testimony|lecture|keynote|interview)\s(?:delivered\s)?(?:by|with)|discours (?:de|du)|allocution (?:de|du)|rede (?:von|des|der)|ansprache von|выступление|речь|entretien avec|interview mit|интервью с|discurso de|author|автор|авторы|par|von|por|autor(?:in)?|auteur|بقلم|الكاتب|كتبه|作者|文)\s*(?:[:：]\s*|\s)|^(?:作者|文|автор|بقلم)\s*[:：]\s*/iu;
export const dateLead =
  /^(?:date|published(?: on)?|posted(?: on)?|updated|дата|опубликовано|publié le|le|veröffentlicht am|datum|stand|fecha|publicado el|التاريخ|نشر في|日期|发布时间)\s*[:：]?\s*/iu;
export const captionLead =
  /^(?:(?:photo|image|picture|figure|pictured|фото|снимок|на снимке|на фото|foto|bild|im bild|abbildung|pie de foto|en la foto|en la imagen|sur la photo|légende|crédit|الصورة|صورة|في الصورة|图|照片|图片|图说)\s*\d*\s*[:：.—–-]\s*|图为)/iu;
/** Who took a picture, at the end of its caption without brackets. */
export const creditAtEnd =
  /[.。!？\s]\s*(?:photo(?: credit| by)?|credit|source|фото|foto|quelle|crédit(?: photo)?|fuente|crédito|تصوير|المصدر|摄影|图源)\s*[:：]\s*([^:：]+?)\.?\s*$|\s([\p{Script=Han}]{2,6})\s?摄\s*$/iu;
/** What a page calls its kind of article, above the title. */
export const kicker =
  /^(?:opinion|op-ed|commentary|comment|analysis|news|interview|press release|editorial|feature|report|policy brief|speech(?:es)?|комментарий|мнение|аналитика|анализ|интервью|новости|репортаж|колонка|речь|kommentar|meinung|analyse|interview|rede(?:n)?|pressemitteilung|nachrichten|bericht|leitartikel|opinion|tribune|analyse|entretien|éditorial|discours|communiqué|reportage|opinión|análisis|entrevista|editorial|noticias|discurso|comunicado|رأي|مقال|تحليل|حوار|مقابلة|أخبار|تقرير|خطاب|评论|社论|分析|专访|新闻|观点|讲话)\s*$|\s\|\s/iu;
