/** No flag of any kind. A plain number: the enums of discord-api-types have no member for it. */
export const NO_FLAGS: number = 0;
