// What the validator would find is new to what it has passed (known-valid.ts): a deck with one fault of each kind.

import { describe, expect, it } from 'vitest';
import { bytesOf, deckOf } from '../deck-of.ts';
import { edited, repacked } from '../template/brands.ts';
import { nothingKnown } from './known-valid.ts';
import { open } from './open.ts';

const sound = bytesOf(await deckOf('content/pictures-and-people.md'));
const known = nothingKnown();
known.learn(open(sound), ['', ...open(sound).keys()]);

const SLIDE = 'ppt/slides/slide2.xml';

describe('of a deck that was passed', () => {
  it('nothing is new, nor in other words of its own language', () => {
    expect(known.newIn(open(sound))).toEqual([]);
    const other = edited(sound, SLIDE, (xml) => xml.replace(/<a:t>[^<]+/, '<a:t>Other words'));
    expect(known.newIn(open(other))).toEqual([]);
  });

  it.each([
    ['an attribute', /<a:off x=/, '<a:off fault="1" x='],
    ['a value', / lang="[^"]*"/, '$& b="perhaps"'],
    ['a number that is none', /<a:off x="\d+"/, '<a:off x="12.5"'],
    ['a measure of another sign', /<a:ext cx="/, '$&-'],
    ['an attribute too few', /(<p:cNvPr )id="\d+" /, '$1'],
    ['an element', /<a:r>/, '<a:fault/><a:r>'],
    ['an element in another place', /(<a:off [^>]*>)(<a:ext [^>]*>)/, '$2$1'],
    ['an element too few', /<p:nvPr\/>|<p:nvPr>.*?<\/p:nvPr>/, ''],
    ['an element twice', /<p:cSld[ >].*<\/p:cSld>/s, '$&$&'],
    ['a relationship that is not there', /<a:blip r:embed="[^"]*"/, '<a:blip r:embed="rId99"'],
    ['text where none stands', /<p:spTree>/, '<p:spTree>words'],
    ['another namespace', /xmlns:a="[^"]*"/, 'xmlns:a="http://example.org/a"'],
  ])('%s is', (_, found, put) => {
    const [name] =
      [...open(sound)].find(
        ([part, bytes]) => /^ppt\/slides\/[^/]+$/.test(part) && found.test(Buffer.from(bytes).toString()),
      ) ?? [];
    const faulty = edited(sound, name ?? SLIDE, (xml) => xml.replace(found, put));
    expect(known.newIn(open(faulty))).toEqual([name]);
  });

  it('a part that is gone, and one of another kind, is', () => {
    const gone = repacked(sound, (parts) => {
      delete parts['ppt/theme/theme1.xml'];
    });
    expect(known.newIn(open(gone))).toContain('ppt/slideMasters/slideMaster1.xml');
    const other = edited(sound, '[Content_Types].xml', (xml) =>
      xml.replace(/(slide2\.xml" ContentType="[^"]*)slide\+xml/, '$1fault+xml'),
    );
    expect(known.newIn(open(other))).toContain(SLIDE);
  });
});
