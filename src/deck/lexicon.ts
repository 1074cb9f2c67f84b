// The words by which the planner recognises what an author means: column names, section titles, pairs of opposites.
// English, Russian, Arabic, French, German, Spanish (and a few Chinese) side by side: an article in one language may
// well have the column names of another. What briefdeck itself writes on a slide is in language/.

import { lettersOnly } from '../language/letters.ts';

export type ColumnRole = 'date' | 'event' | 'source' | 'actor' | 'role' | 'position' | 'number' | 'what';

const columns: Readonly<Record<ColumnRole, string>> = {
  date: `date, dates, when, day, year, month, time, period | дата, даты, когда, время, год, день, период |
    التاريخ, تاريخ, متى, السنة, اليوم | date, quand, année, jour, période | datum, wann, jahr, tag, zeit, zeitpunkt |
    fecha, cuándo, año, día, período | 日期, 时间`,
  event: `event, events, what happened, development, milestone | событие, события, что произошло, что случилось |
    الحدث, الأحداث, ماذا حدث | événement, évènement, événements, fait | ereignis, ereignisse, was geschah, geschehen |
    evento, acontecimiento, suceso, hecho | 事件`,
  source: `source, sources | источник, источники | المصدر, المصادر | quelle, quellen | fuente, fuentes | 来源`,
  actor: `actor, actors, who, stakeholder, party, player, person | участник, участники, актор, кто, сторона |
    الطرف, الأطراف, الفاعل, الجهة, من | acteur, acteurs, qui, partie prenante | akteur, akteure, wer, beteiligte |
    actor, quién, protagonista, parte interesada | 行为体, 人物`,
  role: `role, function, office, post, title | роль, должность, функция, пост | الدور, المنصب, الصفة |
    rôle, fonction, poste | rolle, funktion, amt | papel, rol, función, cargo | 角色, 职务`,
  position: `position, stance, interest, interests, goal, aim, view | позиция, интерес, интересы, цель |
    الموقف, المصلحة, المصالح, الهدف | position, intérêt, intérêts, objectif | position, haltung, interesse, interessen, ziel |
    posición, postura, interés, intereses, objetivo | 立场`,
  number: `number, numbers, figure, how many, how much | число, цифра, сколько | الرقم, العدد, كم |
    nombre, chiffre, combien | zahl, wie viel, wie viele | número, cifra, cuánto | 数字`,
  what: `what, what it is, meaning, description | что, что это, описание | ما, ماذا, الوصف, المعنى, البيان |
    quoi, description, signification | was, bedeutung, beschreibung | qué, descripción, significado | 内容, 说明`,
};

const implications = `implication, implications, recommendation, recommendations, options, what to do, next steps |
  последствия, рекомендации, варианты, что делать | التوصيات, الخيارات, الانعكاسات, التداعيات |
  implications, recommandations, options, conséquences | folgen, empfehlungen, optionen, auswirkungen, konsequenzen |
  implicaciones, recomendaciones, opciones, consecuencias`;

const contact = `contact, contacts, contact us | контакты, контакт | للتواصل, الاتصال, اتصل بنا | kontakt |
  contacto, contactos | 联系方式, 联系我们`;

const comparison = `versus, vs, compared, comparison, before, after, against | против, сравнение, до, после |
  مقابل, قبل, بعد, مقارنة | contre, avant, après, comparé, comparaison, face à |
  gegen, vorher, nachher, vergleich, gegenüber, vor, nach | contra, antes, después, frente a, comparación`;

const opposites: readonly string[] = [
  'before, after',
  'then, now',
  'past, future',
  'pro, con',
  'pros, cons',
  'for, against',
  'benefits, costs',
  'costs, benefits',
  'risks, opportunities',
  'opportunities, risks',
  'strengths, weaknesses',
  'advantages, disadvantages',
  'promise, reality',
  'said, did',
  'yes, no',
  'do, do not',
  'has, lacks',
  'keeps, refuses',
  'supports, opposes',
  'до, после',
  'тогда, теперь',
  'за, против',
  'плюсы, минусы',
  'риски, возможности',
  'преимущества, недостатки',
  'قبل, بعد',
  'المخاطر, الفرص',
  'المزايا, العيوب',
  'مع, ضد',
  'avant, après',
  'pour, contre',
  'risques, opportunités',
  'avantages, inconvénients',
  'vorher, nachher',
  'damals, heute',
  'dafür, dagegen',
  'risiken, chancen',
  'vorteile, nachteile',
  'antes, después',
  'a favor, en contra',
  'riesgos, oportunidades',
  'ventajas, desventajas',
];

const list = (text: string): readonly string[] => text.split(/[,|]/).map((word) => word.trim());

const roleSets = Object.entries(columns).map(
  ([role, text]) => [role as ColumnRole, new Set(list(text))] as const,
);
const contactSet = new Set(list(contact));
const implicationPhrases = list(implications);
const comparisonPhrases = list(comparison);
const oppositePairs = opposites.map(list);

/** Lower case, punctuation off: ` Position* ` is `position`. */
function normal(text: string): string {
  return lettersOnly(text.toLowerCase());
}

/** `text` and `phrase` are normal; true when the phrase stands in the text as whole words. */
function says(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** What a column of that name holds; several roles where languages share a word. */
export function columnRoles(name: string): readonly ColumnRole[] {
  const wanted = normal(name);
  return roleSets.filter(([, words]) => words.has(wanted)).map(([role]) => role);
}

export function saysContact(title: string): boolean {
  return contactSet.has(normal(title));
}

export function saysImplications(title: string): boolean {
  const text = normal(title);
  return implicationPhrases.some((phrase) => says(text, phrase));
}

export function saysComparison(title: string): boolean {
  const text = normal(title);
  return comparisonPhrases.some((phrase) => says(text, phrase));
}

/** True when one heading has a word and the other its opposite: `What Astana keeps`, `What Astana refuses`. */
export function areOpposites(first: string, second: string): boolean {
  const [a, b] = [normal(first), normal(second)];
  return oppositePairs.some(
    ([one = '', other = '']) => (says(a, one) && says(b, other)) || (says(a, other) && says(b, one)),
  );
}
