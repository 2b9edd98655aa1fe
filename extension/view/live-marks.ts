import { MARKS_AT_FIRST } from '../messages/panel-calls.ts';
import { fromView } from '../platform/messages.ts';
import type { MarksModel } from './MarksSwitch.tsx';

/** How marks are wanted, over messages. */
export const liveMarks: MarksModel = {
  marks: async () => {
    const reply = await fromView('marksWanted', null);
    return reply.ok ? reply.value : MARKS_AT_FIRST;
  },
  wantMarks: (marks) => void fromView('wantMarks', { marks }),
};
