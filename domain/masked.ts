import { inspect } from 'node:util';

/**
 * Personal data on its way through the program. Printed, logged or put in JSON it is `•••`; only the border that must
 * send it on calls `reveal`.
 */
export class Masked {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  /** The last digits or letters, for a person who is to recognise their own: `••• 678`. */
  ending(count = 3): string {
    return `••• ${this.#value.slice(-count)}`;
  }

  equals(other: Masked): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return '•••';
  }

  toJSON(): string {
    return '•••';
  }

  [inspect.custom](): string {
    return '•••';
  }
}
