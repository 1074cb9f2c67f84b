// What is wrong with the comments that steer the planner, in words.

import type { Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import { meant, message } from './message.ts';

export const unknownHint = (name: string, near: string, span: Span) =>
  message(
    'warning',
    'unknown-hint',
    `comment "${shown(name)}" looks like a hint but is none`,
    span,
    `did you mean "${near}"?`,
  );

export const hintWithoutValue = (name: string, span: Span) =>
  message('warning', 'hint-without-value', `hint "${name}" says nothing`, span, `write <!-- ${name}: … -->`);

export const hintTwice = (name: string, span: Span) =>
  message(
    'warning',
    'hint-twice',
    `hint "${name}" is given twice in this section`,
    span,
    'the last one counts',
  );

export const hintWithoutTable = (name: string, span: Span) =>
  message(
    'warning',
    'hint-without-table',
    `hint "${name}" has no table after it in its section`,
    span,
    'put it right before the table it is for',
  );

export const hintWithoutPicture = (span: Span) =>
  message(
    'warning',
    'hint-without-picture',
    'hint "picture" has no picture after it in its section',
    span,
    'put it right before the picture it is for',
  );

export const badPicture = (value: string, near: string | undefined, span: Span) =>
  message(
    'warning',
    'bad-picture-hint',
    `"${shown(value)}" is no way to show a picture`,
    span,
    meant(near, 'write <!-- picture: whole --> to crop nothing, <!-- picture: fill --> to fill its place'),
  );

export const badGround = (value: string, near: string | undefined, span: Span) =>
  message(
    'warning',
    'bad-ground',
    `"${shown(value)}" is no ground`,
    span,
    meant(near, 'the grounds are light, stone and dark'),
  );

export const badAccent = (value: string, span: Span) =>
  message(
    'warning',
    'bad-accent',
    `"${shown(value)}" is no accent`,
    span,
    'write <!-- accent: 2 -->; the theme has six, counted from 1',
  );

export const badChart = (value: string, near: string | undefined, types: readonly string[], span: Span) =>
  message(
    'warning',
    'bad-chart',
    `"${shown(value)}" is no chart type`,
    span,
    meant(near, `the types are ${types.join(', ')}`),
  );

export const chartForm = (span: Span) =>
  message(
    'warning',
    'bad-chart',
    'the chart hint cannot be read',
    span,
    'write <!-- chart: bar --> or <!-- chart: {type: bar, unit: "million"} -->',
  );

export const unclosedComment = (span: Span) =>
  message(
    'error',
    'unclosed-comment',
    'a comment has no end; it hides the rest of the text',
    span,
    'close it with -->',
  );

export const hintWithoutColon = (name: string, value: string, span: Span) =>
  message(
    'warning',
    'hint-without-colon',
    `a comment that begins with "${name}" has no colon, and is a remark`,
    span,
    `write <!-- ${name}: ${value} -->`,
  );
