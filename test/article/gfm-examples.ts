// GitHub Flavored Markdown's extensions: tables, task lists, strikethrough, extended autolinks, footnotes,
// alerts. One article text and the HTML a reader would see, in our own words, for each form the
// specification distinguishes.

export const gfmExamples: readonly { readonly markdown: string; readonly html: string }[] = [
  {
    markdown: '| foo | bar |\n| --- | --- |\n| baz | bim |',
    html: '<table><tr><th>foo</th><th>bar</th></tr><tr><td>baz</td><td>bim</td></tr></table>',
  },
  {
    markdown: '| abc | defghi |\n:-: | -----------:\nbar | baz',
    html: '<th>abc</th><th>defghi</th><td>bar</td><td>baz</td>',
  },
  {
    markdown: '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
    html: '<th>f|oo</th><td>b <code>|</code> az</td><td>b im</td>',
  },
  {
    markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
    html: '<th>abc</th><th>def</th><td>bar</td><td>baz</td><blockquote>bar</blockquote>',
  },
  {
    markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
    html: '<th>abc</th><th>def</th><td>bar</td><td>baz</td><td>bar</td>',
  },
  { markdown: '| abc | def |\n| --- |\n| bar |', html: '<p>| abc | def | | --- | | bar |</p>' },
  {
    markdown: '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
    html: '<th>abc</th><th>def</th><td>bar</td><td>bar</td><td>baz</td>',
  },
  { markdown: '| abc | def |\n| --- | --- |', html: '<th>abc</th><th>def</th>' },
  { markdown: '- [ ] foo\n- [x] bar', html: '<li>foo</li><li>bar</li>' },
  {
    markdown: '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
    html: '<li>foo <li>bar</li><li>baz</li></li><li>bim</li>',
  },
  { markdown: '~~Hi~~ Hello, ~there~ world!', html: '<del>Hi</del> Hello, <del>there</del> world!' },
  { markdown: 'This ~~has a\n\nnew paragraph~~.', html: '<p>This ~~has a</p><p>new paragraph~~.</p>' },
  { markdown: 'This will ~~~not~~~ strike.', html: 'This will ~~~not~~~ strike.' },
  {
    markdown: 'Visit www.commonmark.org/help for more (www.google.com/search?q=Markup+(business)).',
    html: 'Visit www.commonmark.org/help for more (www.google.com/search?q=Markup+(business)).',
  },
  {
    markdown: 'https://encrypted.google.com/search?q=x http://commonmark.org (mailto:a@b.example)',
    html: 'https encrypted google com search q x http commonmark org mailto a b example',
  },
  { markdown: 'a.b-c_d@a.b and foo@bar.baz', html: 'a b c d a b and foo bar baz' },
  {
    markdown:
      'Word[^1] and [^long].\n\n[^1]: First note.\n[^long]: Second\n    continued.\n\n    Another paragraph.',
    html: 'Word and. First note. Second continued. Another paragraph.',
  },
  { markdown: '> [!NOTE]\n> Useful information.', html: 'Useful information.' },
  { markdown: '> [!CAUTION]\n>\n> - one\n> - two', html: 'one two' },
  {
    markdown: '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.</xmp>\n</blockquote>',
    html: 'is disallowed',
  },
];
