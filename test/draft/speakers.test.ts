// Who says a quotation, sentence by sentence: by a verb of saying whose subject is a person, or nobody. The people
// and their offices are invented.

import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { files } from '../deck-of.ts';

type Row = readonly [sentence: string, speaker: string | undefined, role?: string];

const english: readonly Row[] = [
  ['That is not how it looks, writes Glos Grelow: “The quay is older than all of its repairs.”', undefined],
  ['“The tide has the last word in this town,” said Karin Lund.', 'Karin Lund'],
  [
    '“The tide,” Mayor Karin Lund told the council on Tuesday, “has the last word in this town.”',
    'Karin Lund',
    'Mayor',
  ],
  [
    'The engineer Jon Berg said that the quay was “older than all of its repairs together”.',
    'Jon Berg',
    'engineer',
  ],
  [
    'The Board acknowledged that Karin Lund’s “repeated pattern of careless conduct on the quay” broke its rules.',
    undefined,
  ],
  [
    'The prosecutor Eva Holm described Jon Berg as “a man who never once counted the money”.',
    'Eva Holm',
    'prosecutor',
  ],
  ['A report described Jon Berg as “a man who never once counted the money”.', undefined],
  ['In a letter to Karin Lund the union wrote that it was “no longer able to wait for the quay”.', undefined],
  ['The lawyer of Karin Lund said that the case was “as thin as the ice of the harbour”.', undefined],
  ['The council told Karin Lund that her plan was “not to be paid for in this century”.', undefined],
  [
    'The council, which Karin Lund once led, said the plan was “not to be paid for in this century”.',
    undefined,
  ],
  [
    'Karin Lund, who led the council for years, called it “a plan that nobody has ever paid for”.',
    'Karin Lund',
  ],
  ['He accused Karin Lund of “leaving the quay to the gulls and the gulls to the quay”.', undefined],
  ['“Nobody has asked the gulls what they think of it,” he said, and Karin Lund agreed.', undefined],
  [
    'According to Jon Berg of the Port Institute, the quay is “older than all of its repairs together”.',
    'Jon Berg',
  ],
  [
    'According to the Port Institute, whose head is Jon Berg, it is “older than all of its repairs”.',
    undefined,
  ],
  [
    'Karin Lund and Jon Berg said in a joint letter that they were “tired of being asked about gulls”.',
    undefined,
  ],
  ['J.R. Holm wrote that the town had “always lived from what the sea forgot to take”.', 'J.R. Holm'],
  [
    'When Karin Lund arrived, the harbour master said that the ferry had been “late since the spring”.',
    undefined,
  ],
  [
    'The harbour master, Jon Berg, said that the ferry had been “late since the spring of that year”.',
    'Jon Berg',
    'harbour master',
  ],
  [
    'Northern Ferries said in a statement that the ferry had been “late since the spring of that year”.',
    undefined,
  ],
  [
    'New Zealand said that its ferry had been “late since the spring of that year, and often before”.',
    undefined,
  ],
  ['“The ferry had been late since the spring,” a friend of Karin Lund said.', undefined],
  ['“The ferry had been late since the spring,” said a friend of Karin Lund.', undefined],
  [
    'Her sister, the painter Eva Holm, said the house “had always smelled of tar and of oranges”.',
    'Eva Holm',
  ],
  ['Jon Berg: “The quay is older than all of its repairs together, and so am I.”', 'Jon Berg'],
  [
    '“The quay is older than its repairs,” said Jon Berg. “It will be here when we are all gone.”',
    'Jon Berg',
  ],
];

const german: readonly Row[] = [
  ['„Mein Bruder hat danach nie wieder geschlafen“, erzählte Zdena Malik den Reportern.', 'Zdena Malik'],
  [
    'Unter der Überschrift „Kräne stehen hier seit Jahren ohne Schiffe“ schildert die Reporterin Nuria Cabes den Streit.',
    undefined,
  ],
  ['Der Binnenschiffer Okko Tjaden glaubt: „Der Kai ist älter als alle seine Reparaturen.“', 'Okko Tjaden'],
  ['Eine Vertraute von Lund erklärte: „Die Mole ist älter als alle ihre Reparaturen zusammen.“', undefined],
  [
    '„Die Mole ist älter als alle ihre Reparaturen zusammen“, sagte Kämmerer Jens Pohl.',
    'Jens Pohl',
    'Kämmerer',
  ],
  [
    '„Die Flut hat in dieser Stadt das letzte Wort“, sagte Bürgermeisterin Karin Lund.',
    'Karin Lund',
    'Bürgermeisterin',
  ],
  [
    'Der Rüstungsexperte Jon Berg hält den Plan für „älter als alle seine Verbesserungen zusammen“.',
    'Jon Berg',
    'Rüstungsexperte',
  ],
  [
    'Bei der Hafengesellschaft Lind heißt es, der Plan sei „älter als alle seine Verbesserungen zusammen“.',
    undefined,
  ],
  [
    'Am Montag sagte der Hafenmeister Jon Berg vor Journalisten, man habe „die Möwen nie gezählt und nie gefragt“.',
    'Jon Berg',
    'Hafenmeister',
  ],
  ['Der Ausschuss warf Karin Lund vor, sie habe „die Möwen nie gezählt und nie gefragt“.', undefined],
  [
    'Die Staatsanwältin Eva Holm bezeichnete Jon Berg als „einen Mann, der nie das Geld gezählt hat“.',
    'Eva Holm',
    'Staatsanwältin',
  ],
  ['Der Bericht bezeichnete Jon Berg als „einen Mann, der nie das Geld gezählt hat“.', undefined],
  [
    'Laut Eva Holm vom Institut für Häfen ist der Kai „älter als alle seine Verbesserungen zusammen“.',
    'Eva Holm',
  ],
  [
    'Der Sprecher von Karin Lund sagte, die Fähre sei „seit dem Frühjahr immer nur zu spät gekommen“.',
    undefined,
  ],
  [
    'Wie Hafenmeister Jon Berg mitteilte, ist die Fähre „seit dem Frühjahr immer nur zu spät gekommen“.',
    'Jon Berg',
    'Hafenmeister',
  ],
  ['„Seit dem Frühjahr kam die Fähre nur zu spät“, sagte sie, und Karin Lund nickte.', undefined],
  [
    'Der Wirt Olav Brekke sieht das anders: „Ohne Möwen kommt hier im Sommer niemand mehr her.“',
    'Olav Brekke',
    'Wirt',
  ],
];

const french: readonly Row[] = [
  [
    '« Le poisson n’a pas de frontière dans la baie », a déclaré le maire Corentin Guivarc’h.',
    'Corentin Guivarc’h',
    'maire',
  ],
  [
    'Le procureur Jean Morvan a rappelé que l’accusé avait, en juin, qualifié ses clients de « moutons à tondre avant la fin du bail ».',
    undefined,
  ],
  [
    'L’historienne Jeanne Kerbrat déclare : « Le quai est plus vieux que toutes ses réparations. »',
    'Jeanne Kerbrat',
  ],
  ['« La marée a le dernier mot dans cette ville », a déclaré la maire Karine Lund.', 'Karine Lund', 'maire'],
  [
    'Le rapport juge que Karine Lund a montré « une constante légèreté dans la conduite du port ».',
    undefined,
  ],
  [
    'La procureure Ève Holm décrit Jean Berg comme « un homme qui n’a jamais compté son argent ».',
    'Ève Holm',
    'procureure',
  ],
  ['Chez Karine Lund, on répond que le quai est « plus vieux que toutes ses réparations ».', undefined],
  [
    'Selon Jean Berg, directeur du port, le quai est « plus vieux que toutes ses réparations ».',
    'Jean Berg',
    'directeur du port',
  ],
  ['Selon le rapport remis à Karine Lund, le quai est « plus vieux que toutes ses réparations ».', undefined],
  [
    'Le directeur du port, Jean Berg, a affirmé que le quai était « plus vieux que ses réparations ».',
    'Jean Berg',
    'directeur du port',
  ],
  ['« Le quai est plus vieux que ses réparations », a-t-elle dit à Karine Lund.', undefined],
  ['Le conseil a répondu à Karine Lund que son plan était « impossible à payer dans ce siècle ».', undefined],
];

const spanish: readonly Row[] = [
  [
    'Carina Lund recordó que el empresario la había llamado «una mujer que nunca contó el dinero».',
    undefined,
  ],
  [
    '«La marea tiene la última palabra en esta ciudad», dijo la alcaldesa Carina Lund.',
    'Carina Lund',
    'alcaldesa',
  ],
  [
    'El informe señala que Carina Lund mostró «una constante ligereza en la dirección del puerto».',
    undefined,
  ],
  [
    'El abogado Juan Berg describió a Eva Holm como «una mujer que nunca contó el dinero».',
    'Juan Berg',
    'abogado',
  ],
  ['El consejo dijo a Carina Lund que su plan era «imposible de pagar en todo este siglo».', undefined],
  [
    'Según Juan Berg, el muelle es «más viejo que todas sus reparaciones juntas, y que el puerto».',
    'Juan Berg',
  ],
  ['«El muelle es más viejo que sus reparaciones», dijo un amigo de Carina Lund.', undefined],
  [
    'En marzo declaró Juan Berg, director del puerto, que el muelle era «más viejo que el propio puerto».',
    'Juan Berg',
    'director del puerto',
  ],
];

const russian: readonly Row[] = [
  ['«Последнее слово в этом городе за приливом», – сказал мэр Твери Пётр Лунин.', 'Пётр Лунин', 'мэр Твери'],
  [
    '«Последнее слово в этом городе за приливом», – сказала министр Дарья Петровна Лунина.',
    'Дарья Петровна Лунина',
  ],
  ['«Последнее слово в этом городе за приливом», – сказал мэр Пётр Лунин.', 'Пётр Лунин', 'мэр'],
  [
    'По словам Олега Брандта, причал «старше всех своих починок, вместе взятых, и самого порта».',
    'Олега Брандта',
  ],
  [
    'Комиссия заявила, что Пётр Лунин проявил «постоянную небрежность в управлении портом города».',
    undefined,
  ],
  [
    'Директор порта Олег Брандт заявил, что причал «старше всех своих починок, вместе взятых».',
    'Олег Брандт',
    'Директор порта',
  ],
  ['В письме к мэру Петру Лунину союз написал, что «больше не может ждать нового причала».', undefined],
  ['«Причал старше всех своих починок», – сказала она, и Пётр Лунин согласился.', undefined],
  [
    'В среду об этом рассказал журналистам инженер Олег Брандт: «Причал старше всех своих починок».',
    'Олег Брандт',
    'инженер',
  ],
];

const others: readonly Row[] = [
  [
    'وقال رئيس البلدية، كريم الحداد: «العبارة متأخرة منذ الربيع ولم يعتذر أحد حتى الآن».',
    'كريم الحداد',
    'رئيس البلدية',
  ],
  ['وأضافت في بيان: «العبارة متأخرة منذ الربيع ولم يعتذر أحد حتى الآن».', undefined],
  ['渔民联盟主席林海生表示：“渡轮从春天起就一直晚点，谁也没有道歉。”', '林海生'],
  ['وقال رئيس البلدية كريم الحداد: «العبارة متأخرة منذ الربيع ولم يعتذر أحد حتى الآن».', 'كريم الحداد'],
];

describe.each([
  ['en', english, ''],
  ['de', german, 'Der Hafen ist alt und die Stadt ist es auch, aber das Land will nicht für den Kai zahlen.'],
  [
    'fr',
    french,
    'Le port est vieux et la ville aussi, mais le pays ne veut pas payer pour les quais de la ville.',
  ],
  [
    'es',
    spanish,
    'El puerto es viejo y la ciudad también, pero el país no quiere pagar por los muelles de la costa.',
  ],
  ['ru', russian, ''],
  ['other', others, ''],
] as const)('a quotation, %s', (_, rows, more) => {
  it.each(rows)('%s', async (sentence, speaker, role) => {
    const { findings } = await draftArticle(`A title\n\n2024-05-19\n\n${sentence}\n\n${more}\n`, {
      world: files,
    });
    const speakers = findings.quotations.map((one) => one.speaker);
    expect(speakers.map((one) => one?.name)).toEqual(speakers.map(() => speaker));
    if (role) expect(speakers[0]?.role).toBe(role);
  });
});
