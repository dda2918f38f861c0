import type { ComponentType } from 'discord-api-types/v10';
import type { Form } from '../Form.ts';

/**
 * Reports a component that may not stand where it does.
 *
 * @param allowed the types that may
 */
export function refusePlace(component: Form, allowed: readonly ComponentType[]): void {
  const list = allowed.length === 1 ? `${allowed[0]},` : allowed.join(', ');
  component.refuse('components.place', undefined, `Value of field "type" must be one of (${list}).`);
}
