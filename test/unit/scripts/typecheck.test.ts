import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palimpsest-types-'));
  const parts = { first: "export const a: number = 'one';", second: 'export const b: string = 2;', good: '' };
  for (const [name, text] of Object.entries(parts)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `${name}.ts`), `${text}\nexport {};\n`);
    writeFileSync(
      join(folder, name, 'tsconfig.json'),
      '{"compilerOptions": {"noEmit": true, "strict": true, "types": []}}',
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function typecheck(...parts: string[]) {
  const folders = parts.map((part) => join(folder, part));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/typecheck.ts', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, told: stdout + stderr };
}

test('a part whose types are wrong does not hide another', { timeout: 60_000 }, () => {
  const { status, told } = typecheck('first', 'good', 'second');
  expect(status).toBe(1);
  expect(told).toContain('first.ts');
  expect(told).toContain('second.ts');
  expect(typecheck('good').status).toBe(0);
});
