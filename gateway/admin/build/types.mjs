// Makes types of the services' kept OpenAPI documents: node build/types.mjs OUT writes OUT/{articles,feed,members}.d.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../../docs/openapi/', import.meta.url);
const [out] = process.argv.slice(2);
if (!out) throw new Error('Say where: node build/types.mjs OUT');
mkdirSync(out, { recursive: true });
for (const service of ['articles', 'feed', 'members']) {
    const document = fileURLToPath(new URL(`${service}.json`, documents));
    const types = existsSync(document)
        ? astToString(await openapiTS(readFileSync(document, 'utf8'), { alphabetize: true }))
        : 'export interface paths {}\nexport interface components { schemas: {} }\n';
    const file = join(out, `${service}.d.ts`);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== types) writeFileSync(file, types);
}
