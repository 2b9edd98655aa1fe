import { useState } from 'preact/hooks';
import type { Finding } from '../../src/report.ts';
import type { Surroundings } from '../messages/page-state.ts';
import { FindingCard } from './FindingCard.tsx';
import type { MessageKey } from './strings.ts';
import { byWeight, type Group, grouped } from './weight.ts';
import { useWords } from './words.ts';

/** The strongest few are what a reader takes away; the rest is one key away. */
const STRONGEST = 3;

const GROUP_WORDS: Record<Group, MessageKey> = {
  quotations: 'groupQuotations',
  names: 'groupNames',
  figures: 'groupFigures',
  statements: 'groupStatements',
};

type Props = {
  findings: readonly Finding[];
  possible: readonly Finding[];
  surroundings: Readonly<Record<string, Surroundings>>;
  reveal: (finding: string) => Promise<boolean>;
};

/** What every list of cards hands down to its cards. */
type Shared = Pick<Props, 'surroundings' | 'reveal'>;

/** The strongest findings, then all of them in groups when asked; those that are only possible apart from them. */
export function FindingList({ findings, possible, ...shared }: Props) {
  const { say, count } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const [showsPossible, setShowsPossible] = useState(false);
  const hidden = findings.length - STRONGEST;
  return (
    <>
      {showsAll ? (
        <Groups findings={findings} {...shared} />
      ) : (
        <Cards label={say('findingsLabel')} findings={byWeight(findings).slice(0, STRONGEST)} {...shared} />
      )}
      <p class="more">
        {hidden > 0 && (
          <button type="button" class="plain" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? say('fewer') : `+ ${count('more', hidden)}`}
          </button>
        )}
        {possible.length > 0 && (
          <button
            type="button"
            class="plain"
            aria-expanded={showsPossible}
            onClick={() => setShowsPossible(!showsPossible)}
          >
            {count('possible', possible.length)}
          </button>
        )}
      </p>
      {showsPossible && (
        <section class="possible">
          <h2>{say('possibleLabel')}</h2>
          <p class="note">{say('possibleText')}</p>
          <Cards label={say('possibleLabel')} findings={byWeight(possible)} isPossible {...shared} />
        </section>
      )}
    </>
  );
}

function Groups({ findings, ...shared }: Pick<Props, 'findings'> & Shared) {
  const { say } = useWords();
  return grouped(findings).map(({ group, findings: members }) => (
    <section key={group}>
      <h2>{say(GROUP_WORDS[group])}</h2>
      <Cards label={say(GROUP_WORDS[group])} findings={members} {...shared} />
    </section>
  ));
}

type CardsProps = Pick<Props, 'findings'> & Shared & { label: string; isPossible?: boolean };

function Cards({ label, findings, isPossible = false, surroundings, reveal }: CardsProps) {
  if (findings.length === 0) return null;
  return (
    <ul aria-label={label}>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          around={surroundings[finding.id]}
          isPossible={isPossible}
          reveal={reveal}
        />
      ))}
    </ul>
  );
}
