// What an author does to the article while somebody else has the deck.

type ArticleEdit = (text: string) => string;

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the article has no "${from}"`);
  return text.replace(from, to);
}

export const articleEdits = {
  point: (text) => replaced(text, 'Kelby lost a third of its ships', 'Kelby lost a half of its ships'),
  pointAdded: (text) => replaced(text, '- Kelby lost', '- Nobody asked the shipowners\n- Kelby lost'),
  pointRemoved: (text) => replaced(text, '- Ice closes it for nine weeks\n', ''),
  title: (text) =>
    replaced(text, '## Westmarch grew for five years', '## Westmarch has grown for five years'),
  cell: (text) => replaced(text, '| Kelby | 131 | 16% |', '| Kelby | 139 | 17% |'),
  value: (text) => replaced(text, '| 2022 | 220 |', '| 2022 | 231 |'),
  notes: (text) =>
    replaced(text, 'two old cranes were replaced in spring', 'two old cranes were replaced in autumn'),
  section: (text) =>
    replaced(
      text,
      '## Loads by harbour',
      '## Who pays for the ice\n\n- The harbours pay a third\n- The province pays the rest\n\n## Loads by harbour',
    ),
  sectionGone: (text) =>
    replaced(text, text.slice(text.indexOf('## The canal is narrow'), text.indexOf('## What to do')), ''),
  moved: (text) => {
    const section = text.slice(text.indexOf('## Westmarch grew'), text.indexOf('## The canal is narrow'));
    return `${replaced(text, section, '')}\n${section}`;
  },
  quotation: (text) => replaced(text, 'a road that everybody takes', 'a road that nobody leaves'),
} satisfies Readonly<Record<string, ArticleEdit>>;
