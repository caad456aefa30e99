// Tests run what production runs: Node's own type stripping, applied for jest, which reads files itself.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

export default {
  getCacheKey: (source, path) => createHash('sha1').update(source).update(path).digest('hex'),
  process: (source, path) => ({ code: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source }),
};
