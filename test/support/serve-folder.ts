import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join, normalize } from 'node:path';
import { aptInstalled } from '../../browsers/find.ts';

/** Serves the files of a folder under one address. */
export interface FolderServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly by: 'nginx' | 'node';
  close(): Promise<void>;
}

const NGINX = '/usr/sbin/nginx';
const GUIDE = new URL('../../docs/publish-an-index.md', import.meta.url);
const PATIENCE_MS = 20_000;

/** Path of an nginx: Debian's, installed where that is possible; undefined where there is none to be had. */
function findNginx(): string | undefined {
  const there = () => (existsSync(NGINX) ? NGINX : undefined);
  return there() ?? aptInstalled(['nginx-light'], there);
}

/** The server block of the guide, with a port and a folder of ours. */
function guidedConfiguration(port: number, root: string): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync(GUIDE, 'utf8'))?.[1] ?? '';
  const ours = block
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/papers;', `root ${root};`);
  if (!ours.includes(String(port)) || !ours.includes(root))
    throw new Error('The guide has another server block.');
  return ours;
}

/** Serves a folder as the guide says, by nginx; where there is none, by a few lines of Node. `work` is for nginx's own files. */
export async function serveFolder(root: string, work: string): Promise<FolderServer> {
  const nginx = findNginx();
  return nginx === undefined ? serveByNode(root) : serveByNginx(nginx, root, work);
}

async function serveByNginx(nginx: string, root: string, work: string): Promise<FolderServer> {
  const port = await freePort();
  await mkdir(work, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${work}/${kind};`,
  );
  await writeFile(
    join(work, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; master_process off; pid ${work}/pid; error_log ${work}/error.log;
    events {}
    http { access_log ${work}/access.log; ${temporary.join(' ')} ${guidedConfiguration(port, root)} }`,
  );
  const server = spawn(nginx, ['-p', work, '-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  await answered(url, server);
  return {
    url,
    by: 'nginx',
    close: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** Waits until something is served. */
async function answered(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || Date.now() > end) throw new Error('nginx does not serve.');
    await new Promise((fulfil) => setTimeout(fulfil, 50));
  }
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

async function serveByNode(root: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    readFile(join(root, path)).then(
      (bytes) => response.writeHead(200).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    by: 'node',
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
