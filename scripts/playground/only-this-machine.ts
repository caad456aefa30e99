import { Server } from 'node:net';

/**
 * Loaded by Node before the Playground, which has no option for it: whatever listens in that process is reached from this
 * machine alone. Whoever reached its page would sit at it as a colleague.
 */
Server.prototype.listen = new Proxy(Server.prototype.listen, {
  apply: (listen, server, [where, ...rest]: unknown[]) => {
    const place = typeof where === 'object' && where !== null ? where : { port: Number(where) };
    const called = rest.filter((each) => typeof each === 'function');
    return Reflect.apply(listen, server, [{ ...place, host: '127.0.0.1' }, ...called]);
  },
});
