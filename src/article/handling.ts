// Traffic Light Protocol labels. FIRST, TLP version 2.0 (August 2022): five labels, in capitals,
// without spaces, never translated; TLP:WHITE of version 1 became TLP:CLEAR. Anything that does not
// begin like a label is free text.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { nearest } from '../values/nearest.ts';
import { badTlp, tlpForm, tlpWhite } from './value-messages.ts';

const tlpLabels = ['TLP:RED', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:GREEN', 'TLP:CLEAR'] as const;

/** The canonical label, the author's own words, or undefined for a label that does not exist. */
export function readHandling(written: string, report: Report, span: Span): string | undefined {
  if (!/^tlp\s*[:：]/i.test(written) && !/^tlp[\s_-]+(?:red|amber|green|clear|white)\b/i.test(written))
    return written;
  const colour = written
    .toUpperCase()
    .replace(/^TLP[\s:：_-]*/, '')
    .replace(/\s*[+＋]\s*|\s+/g, '+');
  const label = `TLP:${colour}`;
  if (label === 'TLP:WHITE') {
    report(tlpWhite(span));
    return 'TLP:CLEAR';
  }
  const known = tlpLabels.find((each) => each === label);
  if (!known) {
    report(badTlp(written, nearest(label, tlpLabels), tlpLabels, span));
    return undefined;
  }
  if (known !== written) report(tlpForm(written, known, span));
  return known;
}
