import type { Schemas } from '../../api/client';

export const severities: readonly Schemas['Severity'][] = ['CRITICAL', 'MAJOR', 'MINOR'];

export const states: readonly Schemas['ViolationState'][] = ['OPEN', 'CONFIRMED', 'DISPUTED', 'WAIVED', 'RETRACTED'];

export const severityColors = { CRITICAL: 'red', MAJOR: 'orange', MINOR: 'grey' } as const;

export const stateColors = { OPEN: 'orange', CONFIRMED: 'red', DISPUTED: 'purple', WAIVED: 'grey', RETRACTED: 'grey' } as const;

/** In the order of the contract; the compiler says when one is missing or unknown. */
export const violationCodes = Object.keys({
  ASSIGNMENT_OVERDUE: 0,
  CADENCE_OVERDUE: 0,
  CALLBACK_OVERDUE: 0,
  CALL_REPORT_OVERDUE: 0,
  CLAIM_CLOSURE_INCOMPLETE: 0,
  CLAIM_OVERDUE: 0,
  CONTACT_LIMIT_EXCEEDED: 0,
  CONTACT_OUTSIDE_WINDOW: 0,
  CONTACT_WITHOUT_CONSENT: 0,
  CONTRACT_NOT_IN_FORCE: 0,
  DISCOUNT_NOT_APPROVED: 0,
  DOCUMENT_ATTRIBUTE_MISSING: 0,
  DOCUMENT_CHAIN_BROKEN: 0,
  DOCUMENT_OVERDUE: 0,
  DOUBLE_COMPENSATION: 0,
  FIRST_CONTACT_OVERDUE: 0,
  HANDOVER_INCOMPLETE: 0,
  HANDOVER_OVERDUE: 0,
  HANDOVER_SELF_ACCEPTED: 0,
  INVOICE_MISMATCH: 0,
  ORDER_REFERENCE_MISSING: 0,
  PAUSE_EXPIRED: 0,
  PAUSE_NOT_APPROVED: 0,
  PREMATURE_CONTACT: 0,
  PRICE_NOT_PER_CONTRACT: 0,
  REASSIGNMENT_OVERDUE: 0,
  RELEASE_WITHOUT_POWER_OF_ATTORNEY: 0,
  REPLACEMENT_EXCEEDS_RETURN: 0,
  REPLY_OVERDUE: 0,
  RETRY_OVERDUE: 0,
  RULING_OVERDUE: 0,
  SCHEDULE_EXCEEDS_CONTRACT: 0,
  SCHEDULE_OUTSIDE_CONTRACT: 0,
  SCRIPT_DEVIATION: 0,
  SPLIT_NOT_100: 0,
  STAGE_EXIT_EVIDENCE_MISSING: 0,
  STAGE_REGRESS_UNJUSTIFIED: 0,
  STAGE_SKIPPED: 0,
  STEP_OVERDUE: 0,
  STEP_SKIPPED: 0,
} satisfies Record<Schemas['ViolationCode'], 0>) as Schemas['ViolationCode'][];
