import type { OriginalCard } from '../report.ts';
import { FormatError } from './refusal.ts';

/** Longest fields of a card, in UTF-16 units; longer ones are cut when an index is built and refused when it is read. */
const LONGEST = { id: 300, title: 500, publisher: 200, url: 2_000 };

const ADDRESS = /^https?:\/\/[^\s"<>\\^`{|}]+$/i;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A card as an index keeps it: fields cut to their longest, no address but http(s), no date but a day or a month. */
export function tidyCard({ id, title, publisher, published, url }: OriginalCard): OriginalCard {
  return {
    id: id.slice(0, LONGEST.id),
    title: title.slice(0, LONGEST.title),
    publisher: publisher === null ? null : publisher.slice(0, LONGEST.publisher),
    published: published !== null && DATE.test(published) ? published : null,
    url: url !== null && url.length <= LONGEST.url && ADDRESS.test(url) ? url : null,
  };
}

/** Writes a card as a JSON list in a fixed order. */
export function encodeCard({ id, title, publisher, published, url }: OriginalCard): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([id, title, publisher, published, url]));
}

/**
 * Reads a card.
 * @throws {FormatError} where it is none, or is not as `tidyCard` leaves it
 */
export function decodeCard(bytes: Uint8Array): OriginalCard {
  const fields = parse(bytes);
  if (!Array.isArray(fields) || fields.length !== 5 || !fields.every(isTextOrNull)) throw malformed();
  const [id, title, publisher, published, url] = fields as (string | null)[];
  if (typeof id !== 'string' || typeof title !== 'string') throw malformed();
  const card = { id, title, publisher: publisher ?? null, published: published ?? null, url: url ?? null };
  const tidy = tidyCard(card);
  if (Object.entries(tidy).some(([field, value]) => card[field as keyof OriginalCard] !== value))
    throw malformed();
  return card;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed();
  }
}

function isTextOrNull(raw: unknown): raw is string | null {
  return raw === null || typeof raw === 'string';
}

function malformed(): FormatError {
  return new FormatError('malformed', 'a card cannot be read');
}
