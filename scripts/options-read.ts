import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A wrong option was given: the message names it, and says which there are. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

/** The options a command was given; throws `WrongOption`. `usage` names them all. */
export function optionsRead<Known extends Options>(options: Known, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new WrongOption(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
