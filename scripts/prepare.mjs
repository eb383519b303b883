/**
 * Builds the program when npm prepares the package. `npm install --global` of a git repository, which is how pre-commit
 * installs a hook, does so without the tools that building takes (npm/cli#8440): then they are installed first.
 */

import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const hasTools = () => {
  try {
    import.meta.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
};

const installTools = () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const local = { ...env, npm_config_global: 'false', npm_config_location: 'project' };
  const npm = env.npm_execpath;
  const { status, error } =
    npm === undefined
      ? spawnSync('npm', args, { cwd, env: local, stdio: 'inherit', shell: true })
      : spawnSync(execPath, [npm, ...args], { cwd, env: local, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`npm ci ended with ${status}`);
};

if (!hasTools()) installTools();
await import('./build.mjs');
