// YAML's own complaints in an author's words. Most come from a value that only wants quotes.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { YamlFault } from '../values/yaml-value.ts';
import {
  commaMissing,
  emphasisInYaml,
  indentedKey,
  lineWithoutKey,
  openBracket,
  unclosedQuote,
} from './slip-messages.ts';
import {
  yamlAliases,
  yamlColon,
  yamlDuplicate,
  yamlFault,
  yamlQuote,
  yamlTab,
  yamlTag,
  yamlTooDeep,
  yamlTooLong,
} from './value-messages.ts';

/** `text` is the YAML that holds the fault, `fault.offset` counted in it. */
export function faultMessage(fault: YamlFault, text: string, span: Span): Diagnostic {
  const start = text.lastIndexOf('\n', fault.offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end).trim();
  const [, key = '', value = ''] = /^([^:\s]+)[ \t]*:[ \t]+(\S.*)$/.exec(line) ?? [];
  switch (fault.code) {
    case 'TAG_RESOLVE_FAILED':
      return yamlTag(/\S+$/.exec(fault.message)?.[0]?.replace(/^tag:yaml\.org,2002:/, '!!') ?? '', span);
    case 'ALIAS':
    case 'BAD_ALIAS':
      return key && /^\*+[^*\s].*\*$/.test(value) ? emphasisInYaml(key, value, span) : yamlAliases(span);
    case 'DUPLICATE_KEY':
      return yamlDuplicate(/^[^:\s]+/.exec(text.slice(fault.offset))?.[0] ?? key, span);
    case 'TAB_AS_INDENT':
      return yamlTab(span);
    case 'DEPTH':
    case 'RESOURCE_EXHAUSTION':
      return yamlTooDeep(span);
    case 'LENGTH':
      return yamlTooLong(span);
    default:
  }
  const slip = slipIn(fault, text, start, span);
  if (slip) return slip;
  if (key && /^[^"'[{].*:(?:\s|$)/.test(value)) return yamlColon(key, value, span);
  if (key && !/^[[{|>]/.test(value)) return yamlQuote(key, value, span);
  return yamlFault(fault.message.charAt(0).toLowerCase() + fault.message.slice(1), span);
}

/** What is wrong as its author would see it; undefined where only the parser can say. */
function slipIn({ code }: YamlFault, text: string, start: number, span: Span): Diagnostic | undefined {
  const lines = text.split('\n');
  const at = text.slice(0, start).split('\n').length - 1;
  const here = lines[at] ?? '';
  const place = (index: number): Span => ({
    ...span,
    line: span.line + index - at,
    column: Math.max(0, (lines[index] ?? '').search(/\S/)) + 1,
  });
  const [, above = ''] = /^([^\s:]+):[ \t]+[^\s|>{["'].*$/.exec(here) ?? [];
  const next = lines[at + 1] ?? '';
  const [, key = ''] = /^[ \t]+([A-Za-z_][\w-]*):(?:[ \t]|$)/.exec(next) ?? [];
  if (above && key) return indentedKey(key, above, next.trim(), place(at + 1));
  const [, quotedKey = '', value = ''] = /^([^\s:]+):[ \t]+(["'].*)$/.exec(here) ?? [];
  const quote = value[0];
  if (quotedKey && quote && code === 'MISSING_CHAR' && !value.slice(1).includes(quote))
    return unclosedQuote(quotedKey, value, place(at));
  const [, glued] =
    /^[{[].*?:\s*[^,:{}[\]]*\s([A-Za-z_][\w-]*):\s/.exec(here.trim().replace(/^[^\s:{[]+:\s+(?=[{[])/, '')) ??
    [];
  if (glued) return commaMissing(glued, { ...span, column: Math.max(1, here.indexOf(`${glued}:`) + 1) });
  const open = /[{[]/.exec(text)?.[0];
  const mates = (mark: string): number => text.split(mark).length;
  if (open && mates('[') + mates('{') > mates(']') + mates('}')) return openBracket(open, span);
  if (code === 'MISSING_CHAR' && here.trim() !== '' && !here.includes(':') && !/^\s/.test(here))
    return lineWithoutKey(here.trim(), place(at));
  return undefined;
}
