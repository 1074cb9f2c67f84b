// Small towns that maps name because nothing larger is near: Nome, Tiksi, Iqaluit.

import { geoDistance } from 'd3-geo';

const kilometres = 90 / 6371;

/** The cities that have none of as many people within 90 km. */
export function aloneAmong(cities) {
  const alone = new Set();
  const cells = new Map();
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    const [lon, lat] = city.loc.coordinates;
    const wide = Math.min(180, Math.ceil(1 / Math.cos((lat * Math.PI) / 180)));
    let isAlone = true;
    for (let y = -1; y <= 1 && isAlone; y++)
      for (let x = -wide; x <= wide && isAlone; x++)
        for (const other of cells.get(cellOf(lon + x, lat + y)) ?? [])
          if (geoDistance(other, [lon, lat]) < kilometres) isAlone = false;
    if (isAlone) alone.add(city);
    const cell = cellOf(lon, lat);
    cells.set(cell, [...(cells.get(cell) ?? []), [lon, lat]]);
  }
  return alone;
}

/** Degrees, whole; the date line is no edge. */
const cellOf = (lon, lat) => `${Math.floor(((lon % 360) + 540) % 360)} ${Math.floor(lat)}`;
