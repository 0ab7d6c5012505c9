/** Plays one conversation by a rule of choosing, and keeps what was offered on the way. */
import type { ChoiceId, Seed } from '../../base/base.ts';
import { effectOf } from '../../codebook/codebook.ts';
import type { CodedTurn } from '../../codebook/coding.ts';
import { meetsCue } from '../../codebook/listening.ts';
import { trustChange } from '../../codebook/trust.ts';
import { type Conversation, type Opener, turnOf } from '../../conversation/conversation.ts';
import type { Offered } from '../../conversation/offered.ts';
import { standingBefore } from '../../conversation/standing.ts';
import type { Menu, Option, Play, Worth } from './reached.ts';

/** More choices than any visit holds: a play that goes on past it is cut. */
export const CHOICES_MAX = 60;

/** Picks one of the options of a menu by its index. */
export type Chooser = (menu: Menu) => number;

/** Told before each choice, so that a script that never answers can be named. */
export type Progress = (seed: Seed, choices: readonly ChoiceId[]) => void;

const goodFamilies: ReadonlySet<string> = new Set(['ask', 'listen', 'share', 'plan', 'care']);

/** Good: it raises trust, meets a duty or speaks up. Poor: it costs trust. Plain: neither. */
function worthOf(turn: CodedTurn, change: number): Worth {
  if (change < 0 || !goodFamilies.has(effectOf(turn.code).family)) return 'poor';
  return change > 0 || turn.code === 'speak-up' || turn.duty?.length ? 'good' : 'plain';
}

function optionOf(offered: Offered, { standing, turns }: Conversation): Option {
  const { id, text, kind, tags } = offered;
  const option = { id, text, kind, named: tags.id !== undefined, duties: tags.duties };
  const free = { ...option, code: null, worth: 'plain', meetsCue: false, hears: false } as const;
  if (offered.kind !== 'turn') return free;
  const after = standingBefore(standing, turns, turnOf(offered, standing.cuePending));
  const turn = after.turns[turns.length];
  if (turn === undefined) return free;
  return {
    ...option,
    code: turn.code,
    worth: worthOf(turn, trustChange(turns, turn, standing.trust)),
    meetsCue: meetsCue([turn], 0),
    hears: standing.heardAt === null && after.heardAt !== null,
  };
}

/** The cues dropped since the last turn: glances between do not take them away. */
function cuesPending(conversation: Conversation): readonly string[] {
  if (!conversation.standing.cuePending) return [];
  const since = conversation.beats.findLastIndex((beat) => beat.kind === 'acted');
  const beats = conversation.beats.slice(since + 1);
  return beats.flatMap((beat) => (beat.kind === 'spoke' ? beat.tags.cues : []));
}

export const menuOf = (conversation: Conversation): Menu => ({
  step: conversation.choices.length,
  turn: conversation.turns.length,
  cues: cuesPending(conversation),
  options: conversation.offered.map((offered) => optionOf(offered, conversation)),
});

const finishOf = (conversation: Conversation): Play['finish'] => {
  if (conversation.error?.kind === 'endless-loop') return 'goes-round';
  if (conversation.error !== null) return 'broke';
  return conversation.ended ? 'ended' : 'cut';
};

/** Plays on from where a conversation stands, to its end or as far as is wanted. The menus are of this part only. */
export function playOn(
  conversation: Conversation,
  choose: Chooser,
  progress: Progress,
  isFarEnough: (conversation: Conversation) => boolean = () => false,
): Play {
  const menus: Menu[] = [];
  while (!conversation.ended && conversation.choices.length < CHOICES_MAX && !isFarEnough(conversation)) {
    const menu = menuOf(conversation);
    menus.push(menu);
    const picked = menu.options[choose(menu)] ?? menu.options[0];
    if (picked === undefined) break;
    progress(conversation.seed, [...conversation.choices, picked.id]);
    conversation.choose(picked.id);
  }
  const { error } = conversation;
  return {
    seed: conversation.seed,
    choices: [...conversation.choices],
    beats: [...conversation.beats],
    turns: conversation.turns,
    menus,
    heardAt: conversation.standing.heardAt,
    finish: finishOf(conversation),
    broke: error?.kind === 'story-broke' ? error.message : null,
  };
}

/** Opens a conversation and makes the choices given. */
export function resume(opener: Opener, seed: Seed, choices: readonly ChoiceId[], progress: Progress): Conversation {
  progress(seed, []);
  const conversation = opener.open(seed);
  for (const choice of choices) {
    progress(seed, [...conversation.choices, choice]);
    conversation.choose(choice);
  }
  return conversation;
}
