// Jest's own transformers bring a compiler; Node strips the types by itself.
import { stripTypeScriptTypes } from 'node:module';

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
