// YAML's own complaints in an author's words. Most come from a value that only wants quotes.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { YamlFault } from '../values/yaml-value.ts';
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
      return yamlAliases(span);
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
  if (key && /^[^"'[{].*:(?:\s|$)/.test(value)) return yamlColon(key, value, span);
  if (key && !/^[[{|>]/.test(value)) return yamlQuote(key, value, span);
  return yamlFault(fault.message.charAt(0).toLowerCase() + fault.message.slice(1), span);
}
