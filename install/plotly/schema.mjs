// Usage: node schema.mjs PACKAGE FILE      PACKAGE: the unpacked npm package plotly.js
// Writes plotly.js's schema without its prose as gzip JSON: {version, layout, traces: {TYPE: attributes}}. Attributes are
// an object of names; a list of objects is {items: attributes}; what holds a value is a list
// [type, whether a list of such values is accepted, whether no still image shows it, what the type needs]: the values of an
// enumeration, flags and extras of a flag list, least, most and extras of a number. Names such as xaxis that may be
// numbered end in "#". Addresses of columns (xsrc) are left out.
import fs from 'node:fs';
import path from 'node:path';
import { gzipAsync } from '@gfx/zopfli';

const [source, target] = process.argv.slice(2);
const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
const schema = JSON.parse(fs.readFileSync(path.join(source, 'dist/plot-schema.json'), 'utf8'));

const needs = {
  enumerated: attribute => attribute.values,
  flaglist: attribute => [attribute.flags, attribute.extras ?? []],
  number: range,
  integer: range,
};

function range(attribute) {
  return [attribute.min ?? null, attribute.max ?? null, attribute.extras ?? []];
}

// Answers to the mouse, and data for scripts; their edit types are those of what is drawn.
const unseenNames = new Set(['captureevents', 'clickmode', 'clicktoshow', 'customdata', 'datarevision', 'editable', 'fixedrange',
  'groupclick', 'hoveron', 'hovertext', 'ids', 'itemclick', 'itemdoubleclick', 'meta', 'uid', 'xclick', 'yclick']);

// What only redraws the bar of buttons, or nothing at all, when it changes is not in the picture.
function value(name, attribute) {
  const unseen = unseenNames.has(name) || ['none', 'modebar'].includes(attribute.editType);
  const more = needs[attribute.valType]?.(attribute) ?? [];
  return [attribute.valType, attribute.arrayOk ? 1 : 0, unseen ? 1 : 0, ...more];
}

function attributes(node) {
  if (node.items) {
    return { items: attributes(Object.values(node.items)[0]) };
  }
  const named = Object.entries(node).filter(([name, inner]) =>
    !name.startsWith('_') && inner !== null && typeof inner === 'object' && !Array.isArray(inner) &&
    !(name.endsWith('src') && name.slice(0, -3) in node) && name !== 'impliedEdits');
  return Object.fromEntries(named.map(([name, inner]) =>
    [inner._isSubplotObj ? name + '#' : name, inner.valType ? value(name, inner) : attributes(inner)]));
}

const traces = Object.entries(schema.traces);
const layouts = [schema.layout.layoutAttributes, ...traces.map(([, trace]) => trace.layoutAttributes ?? {})];
const compact = {
  version,
  layout: Object.assign({}, ...layouts.map(attributes)),
  traces: Object.fromEntries(traces.map(([type, trace]) => [type, { type: ['any', 0, 0], ...attributes(trace.attributes) }])),
};
fs.writeFileSync(target, await gzipAsync(Buffer.from(JSON.stringify(compact)), { numiterations: 15 }));
