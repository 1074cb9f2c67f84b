// A number of the table: compared and reckoned with as a number, printed as its author wrote it.

import { Drop } from 'liquidjs';

export class Cell extends Drop {
  readonly #value: number;
  readonly #written: string;

  constructor(value: number, written: string) {
    super();
    this.#value = value;
    this.#written = written;
  }

  get written(): string {
    return this.#written;
  }

  override valueOf(): number {
    return this.#value;
  }
}
