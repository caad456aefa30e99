import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

// Of these there has to be one each, whoever made the value.
const shared = new Set(['Buffer', 'ArrayBuffer', 'Uint8Array']);

/**
 * Jest's own environment puts a proxy behind the global object, and every `Map` or `String` that code names is looked up
 * through it: what computes takes six times as long as in production. Here the global object is an ordinary one.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const behindProxy = this.global;
    const plain = createContext(constants.DONT_CONTEXTIFY);
    const languageItself = new Set(Reflect.ownKeys(plain));
    for (const key of Reflect.ownKeys(behindProxy)) {
      if (!languageItself.has(key) || shared.has(key)) lend(plain, key, () => behindProxy[key]);
    }
    plain.global = plain;
    plain.Error.stackTraceLimit = 100;
    this.context = plain;
    this.global = plain;
  }
}

/** Read when it is first needed: some of Node's globals load a good deal. */
function lend(target, key, read) {
  const keep = (value) => Object.defineProperty(target, key, { value, writable: true, configurable: true });
  Object.defineProperty(target, key, {
    configurable: true,
    get() {
      const value = read();
      keep(value);
      return value;
    },
    set: keep,
  });
}
