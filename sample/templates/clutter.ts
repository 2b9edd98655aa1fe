/**
 * What stands around an article on a real news page. None of it belongs to the article, and much of it holds
 * names and numbers that would be wrong to report, which is the point.
 */

export const SECTIONS = ['News', 'Business', 'Health', 'Science', 'Sport', 'Opinion', 'Weather'] as const;

export const MOST_READ = [
  'Nine in ten drivers get this road sign wrong',
  'Lottery winner, 72, found the ticket in a library book',
  'Why 3.4 million homes could pay more for heat from March',
  'Chef Aurelio Banes closes his last restaurant after 26 years',
  'The $12 kitchen tool we use every day',
] as const;

export const RELATED = [
  'Council leader denies 40 jobs are at risk',
  'Rain until Thursday, then the coldest night since 1996',
  '“I lost £900 in four minutes”: how a text message emptied an account',
] as const;

export const COMMENTS = [
  {
    name: 'harbour_walker',
    when: '2 hours ago',
    text: 'Same thing happened to my sister in 2014 and it cost her $3,000. Nobody apologised.',
  },
  {
    name: 'Peg L.',
    when: '5 hours ago',
    text: 'They will never fix it. I give it 15 years, and Mayor Tillotson said as much on the radio.',
  },
  {
    name: 'two_left_boots',
    when: 'yesterday',
    text: 'Did anybody read past the headline? Asking for 1,000 friends.',
  },
] as const;

export const NEWSLETTER = {
  heading: 'The morning in five minutes',
  text: 'Join 48,000 readers who get our newsletter every weekday at 6.30. You can leave at any time.',
} as const;

export const COOKIES =
  'We and our 214 partners store cookies on your device to measure audiences and show advertising. You can change your mind at any time.';

export const SHARE = ['Share', 'Email', 'Copy link', 'Print'] as const;

/** Takes an author; gives the lines that stand under the article about them. */
export function authorNote(byline: string, site: string): string {
  return `${byline} joined ${site} in 2021 after six years on local papers. Got a story? Write to the news desk.`;
}
