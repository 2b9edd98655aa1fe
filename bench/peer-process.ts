/**
 * Run in a process of its own by scale.ts, with the memory that a peer needs: measures one of the peers over the texts of a size, and prints the
 * figures as JSON.
 */
import { measured, PEERS, textsAndPages } from './peers.ts';
import { readReuseData } from './reuse-data.ts';

const [name = '', size = ''] = process.argv.slice(2);
const [data, peer] = [readReuseData(), PEERS[name]];
if (data === null || peer === undefined) throw new Error(`no peer "${name}", or no texts`);
const { texts, pages } = textsAndPages(data, Number(size));
process.stdout.write(JSON.stringify(measured(name, peer(), texts, pages)));
