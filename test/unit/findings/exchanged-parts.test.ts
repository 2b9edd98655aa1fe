import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('what is said of another part of a group', () => {
  test.each([
    [
      'all of them for some of those counted',
      'Divers brought up six climbers from the gorge, all of them frostbitten.',
      'Six climbers, two of them frostbitten, were brought up from the gorge by divers.',
      'all of them',
    ],
    [
      'all of whom for a count',
      'Rust was found by ten foremen, all of whom left the yard.',
      'Ten foremen found rust, and four of them left the yard.',
      'all of whom',
    ],
    [
      'both of them for one',
      'Two stokers lie in the Skelby hospital, both of them in a grave state.',
      'Two stokers were taken to the Skelby hospital; one was in a grave state.',
      'both of them',
    ],
    [
      'both, by itself',
      'Two stokers are still in the Skelby hospital, both in a grave state.',
      'Two stokers were still in the Skelby hospital on Monday, one in a grave state.',
      'both',
    ],
    [
      'all for none',
      'Nine foremen, all of them welders, lost their posts at the Varne yard.',
      'Nine foremen, none of them welders, lost their posts at the Varne yard.',
      'all of them',
    ],
    [
      'none for a count',
      'The board heard nine carters, none of whom backed the toll.',
      'The board heard nine carters, of whom six backed the toll.',
      'none of whom',
    ],
    [
      'most for less than half',
      'The board heard nine carters, most of whom backed the toll.',
      'The board heard nine carters, of whom four backed the toll.',
      'most of whom',
    ],
    [
      'a count for all but that count',
      'Of the 15 carters fined, three have paid their fines.',
      'Fifteen carters were fined and all but three have paid their fines.',
      'three',
    ],
    [
      'both for one, of whom the other fared otherwise',
      'Both of the carters were treated for burns in Skelby.',
      'One of the two carters was treated for burns in Skelby; the other went home.',
      'Both of the',
    ],
    [
      'most for few, of what both deny',
      'Most of the houses in Karsk have no flood insurance.',
      'Few of the houses in Karsk have no flood insurance.',
      'Most',
    ],
    [
      'all for those who were left over',
      'Guards stopped eight carters, and all were fined.',
      'Guards stopped eight carters, and six were fined.',
      'all',
    ],
  ])('%s', (_, page, original, found) => {
    expect(wordsFound(page, original)).toContain(found);
  });
});

describe('what is said of the same part', () => {
  test.each([
    [
      'of a group that is that count',
      'Three welders were among the nine who left, all of them women from Skelby.',
      'Nine people left the yard. Three welders, three of them women from Skelby, were among them.',
    ],
    [
      'of all, counted again',
      'Nine carters fell ill, and all of them were treated in Skelby.',
      'Nine carters fell ill and nine were treated in Skelby.',
    ],
    [
      'with something else that is said of some',
      'Seven carters were hurt on the quay, all of them by glass.',
      'Seven carters were hurt on the quay by glass, three of them badly.',
    ],
    [
      'by a denial',
      'Three sheds burned down, all of them uninsured.',
      'Three sheds burned down; none of them was insured.',
    ],
    [
      'as what is left of it',
      'Twenty carters were aboard, and all but one of them were rescued.',
      'Twenty carters were aboard. Nineteen were rescued and one was drowned.',
    ],
    [
      'by less than half',
      'The board heard nine carters, fewer than half of whom backed the toll.',
      'The board heard nine carters, of whom four backed the toll.',
    ],
    [
      'as the rest of a whole',
      'Eight of the eleven halls in Skelby have a caretaker; the others share one.',
      'Three of the eleven halls in Skelby do without a caretaker of their own.',
    ],
    [
      'as a ratio',
      'About four in five of them were certainly taken by one man from Varne.',
      'Of the 70 bowls, 58 of them were certainly taken by one man from Varne.',
    ],
    [
      'by two of whom "both" only says that they are meant',
      'Both Danish and Swedish pilots warned against closing the strait at night.',
      'Many Danish and Swedish pilots cautioned against closing the strait at night, and said so in Skelby.',
    ],
    [
      'beside the year since which they are counted',
      'The majority of them are in the hills of Varne.',
      'Eleven dairies have closed since 2019, seven of them in the hills of Varne.',
    ],
    [
      'denied in other words',
      'Neither party admits that it knew the ferrymen.',
      'Both parties deny that they knew the ferrymen.',
    ],
    [
      'denied of most for few',
      'Most of the houses in Karsk are not insured against floods, the survey found.',
      'Few of the houses in Karsk are insured against floods, the survey found.',
    ],
    [
      'with most who lack it',
      'Most of the houses in Karsk lack flood insurance, the survey found.',
      'Few of the houses in Karsk have flood insurance, the survey found.',
    ],
    [
      'with most who cannot',
      'Most of the families in the old quarter of Karsk cannot pay the levy.',
      'Few of the families in the old quarter of Karsk can pay the levy.',
    ],
    [
      'with the last of them told of behind',
      'All three carters were treated for burns in Skelby.',
      'Two of the three carters were treated for burns in Skelby. The third carter was treated there as well.',
    ],
    [
      'with the other told of beside',
      'Both of the carters were treated for burns in Skelby.',
      'One of the two carters was treated for burns in Skelby; the other carter was treated there as well.',
    ],
    [
      'as a share counted behind',
      'Most of the wells in Karsk held lead.',
      'Some of the wells in Karsk held lead: seven out of nine.',
    ],
    [
      'as most of them',
      'The board heard nine carters, most of whom backed the toll.',
      'The board heard nine carters, of whom seven backed the toll.',
    ],
  ])('%s', (_, page, original) => {
    const parts = /^(?:all|both|none|most|half|neither|some|few|the majority|majority|eight|five)\b/i;
    expect(wordsFound(page, original).filter((text) => parts.test(text))).toEqual([]);
  });
});
