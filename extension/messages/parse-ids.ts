/** Names that travel with many calls, and what they must look like on arrival. */
import { type FindingId, MAX_ADDRESS, type TabId } from './protocol.ts';
import { text, whole } from './shapes.ts';
import type { ParcelId } from './source-calls.ts';
import type { Parse } from './wire.ts';

export const tabId = whole(0, Number.MAX_SAFE_INTEGER) as Parse<TabId>;
export const findingId = text(24) as Parse<FindingId>;
export const parcelId = text(80) as Parse<ParcelId>;

/** The address of a page or a site. */
export const address = text(MAX_ADDRESS);
