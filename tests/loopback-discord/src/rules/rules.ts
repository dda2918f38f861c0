import { accessRules } from './accessRules.ts';
import { attachmentRules } from './attachmentRules.ts';
import { commandRules } from './commandRules.ts';
import { componentRules } from './componentRules.ts';
import { gatewayRules } from './gatewayRules.ts';
import { interactionRules } from './interactionRules.ts';
import { limitRules } from './limitRules.ts';
import { messageRules } from './messageRules.ts';
import { modalRules } from './modalRules.ts';
import type { ApiRule, CloseRule, FormRule, IgnoreRule, LimitRule, SessionRule } from './Rule.ts';
import { reactionRules } from './reactionRules.ts';
import { requestRules } from './requestRules.ts';

/** Everything that this Discord refuses or ignores, by name. Each has a test that breaks it. */
export const RULES = {
  ...requestRules,
  ...limitRules,
  ...messageRules,
  ...attachmentRules,
  ...reactionRules,
  ...componentRules,
  ...modalRules,
  ...interactionRules,
  ...accessRules,
  ...commandRules,
  ...gatewayRules,
};

type Rules = typeof RULES;

/** The name of a rule. */
export type RuleId = keyof Rules;

type IdOf<Kind> = { [Id in RuleId]: Rules[Id] extends Kind ? Id : never }[RuleId];

export type FormRuleId = IdOf<FormRule>;
export type ApiRuleId = IdOf<ApiRule>;
export type LimitRuleId = IdOf<LimitRule>;
export type CloseRuleId = IdOf<CloseRule>;
export type SessionRuleId = IdOf<SessionRule>;
export type IgnoreRuleId = IdOf<IgnoreRule>;
