/** A rewrite of an original in the bundled index, for pages that are hard to read. */
import { sampleOriginals } from '../../../sample/articles.ts';

/** What the page was made from. */
export const ORIGINAL_TITLE = sampleOriginals().find(({ id }) => id === 'ostermere-port-strike')?.title ?? '';

export const TITLE = 'Cranes keep turning: port strike dropped at the last minute';

export const PARAGRAPHS = [
  'A 48-hour walkout by the crane drivers of Ostermere was abandoned on Wednesday, two hours before it should have started, when the port company raised its offer to 5.5 percent over two years.',
  'The 94 drivers vote on the offer next week. On top of it each would get 9,000 crowns for the overtime worked since a derailment closed the coast line on January 27.',
  '“We unloaded by lorry what is made to be unloaded by rail, in the dark, in the ice,” said Marta Eklund, who speaks for the drivers. “The payment is not a gift.”',
  'The union had wanted 8 percent within a year. The company had at first offered no more than 3.',
  'Some 2.3 million tonnes of cargo pass through the port in a year, nearly half of it grain. In the eight days without trains about 38,000 tonnes came by road, and the line of lorries reached back to the ring road, 4 kilometres away.',
  'Seven ships lay at anchor on Tuesday, more than at any time since the frost of 2018, the harbour master, Piet Lindqvist, said. A strike would have made it eleven. The last should be loaded by February 20.',
  'Corin Vale, a shipping analyst at Lowestone Research, said the dispute had cost the town 12 million crowns.',
  'Trains have run again since February 4, at no more than 30 kilometres an hour through Fellgate Junction. Coastrail keeps to that limit until the Transport Safety Bureau has published its first report.',
  'Strandline Freight, whose barley train lost 11 wagons there, has seen two customers go to road hauliers and is talking to a third. What the accident cost, its manager, Yusuf Aldane, would not say.',
  'Drivers are paid between 31,000 and 38,500 crowns a month. Five have gone since the autumn to the new container terminal at Saltreach, where pay is about a tenth better.',
  'The ballots will be counted on February 24. Mrs Eklund means to recommend acceptance, “without dancing”.',
] as const;

/** What the writer changed or added. */
export const PLANTED = ['Lowestone Research', '9,000 crowns'] as const;

/** Another story of the same paper, of which no index knows an original. */
export const OTHER_STORY = {
  title: 'Lighthouse at Gannet Head to be lit by volunteers',
  paragraphs: [
    'The lighthouse at Gannet Head will be kept by volunteers from the spring, the harbour trust said on Thursday, after its last paid keeper retired at the age of 71.',
    'Eleven people have been taught to clean the lens, which weighs 840 kilograms and turns on a bath of mercury, and to read the weather four times a day.',
    'Their leader, Ottoline Brack, used to teach physics. She said that she had never before had a class that came at five in the morning of its own will.',
    'The trust expects to save 58,000 crowns a year, and means to spend them on the stairs, of which 39 have cracks.',
  ],
} as const;
