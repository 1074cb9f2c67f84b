// The Nodes that package.json admits: the oldest of each line, and the newest known here of the others. Each
// is an npm package that holds little but the program, some 100 MB; they are fetched once and stay in
// `.cache/`, where `npm ci` leaves them.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './deck-of.ts';

export const livingNodes = ['20.15.0', '22.2.0', '24.21.0', '26.10.0'] as const;

const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system}-${process.arch}`;
const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/**
 * The program of each version; undefined, and said aloud, where it cannot be had: no network,
 * or none for this system.
 */
export async function installNodes(): Promise<ReadonlyMap<string, string | undefined>> {
  const found = await Promise.all(livingNodes.map(installNode));
  return new Map(livingNodes.map((version, index) => [version, found[index]]));
}

async function installNode(version: string): Promise<string | undefined> {
  const folder = join(root, '.cache/node');
  const home = join(folder, `${version}-${system}-${process.arch}`);
  const inside = join('node_modules', name, program);
  const path = join(home, inside);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    // Whole or not at all, also when two runs of the tests fetch it at once.
    const scratch = mkdtempSync(`${home}-`);
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await ran('npm', ['install', '--prefix', scratch, ...options, `${name}@${version}`]);
    try {
      if (existsSync(join(scratch, inside))) renameSync(scratch, home);
    } catch {
      // The other run has put it there.
    }
    rmSync(scratch, { recursive: true, force: true });
  }
  const said = await ran(path, ['--version']);
  if (said.trim() === `v${version}`) return path;
  console.warn(`Node ${version}: skipped, the package ${name} of it cannot be had or does not run here`);
  return undefined;
}

/** What a command prints; '' where it fails. */
function ran(command: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('error', () => done(''));
    child.on('close', (status) => done(status === 0 ? out : ''));
  });
}
