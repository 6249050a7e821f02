import type { StaffMember } from '../../api/records';
import { say } from '../../words/say';

/** Whether somebody is here, asked in, or kept out: a state with its words. */
export function standing(member: StaffMember, now = new Date()): { state: string; words: string } {
  if (!member.active) return { state: 'withdrawn', words: say('staff.state.suspended') };
  if (member.invited)
    return new Date(member.invited.expiresAt) < now
      ? { state: 'failed', words: say('staff.state.expired') }
      : { state: 'scheduled', words: say('staff.state.invited') };
  return { state: 'ok', words: say('staff.state.active') };
}

export function rolesSaid(member: Pick<StaffMember, 'roles'>): string {
  return member.roles.map((role) => say(`roles.${role}`)).join(', ');
}
