// Made by `npm run generate` from schemas/sopa-statuss.openapi.yaml: do not edit.
export interface components {
    schemas: {
        readonly Question: components["schemas"]["question.schema"];
        readonly Record: components["schemas"]["record.schema"];
        readonly Answer: components["schemas"]["answer.schema"];
        /**
         * Why a request is not served (RFC 9457)
         * @description It bears no personal code but those of the request, and nothing of the provider's insides.
         */
        readonly Problem: {
            /** @description A URI reference that names the kind of problem */
            readonly type?: string;
            readonly title?: string;
            readonly status?: number;
            readonly detail?: string;
            readonly instance?: string;
        };
        /**
         * Personas kods
         * @description A personal code with or without its hyphen: the old form DDMMYY-CNNNN, or the new one, which begins with 32 to 39. Whether its check digit and its 31 February are right only code can say (ruling code-spelling).
         * @example 120319-20001
         * @example 12031920001
         */
        readonly personCode: string;
        /**
         * DateTime
         * @description What both xsd:dateTime and RFC 3339 allow, with the offset optional and a real calendar day. Without an offset it is Europe/Riga local time; only the calendar day there counts (rulings dates-as-typed, dates-are-riga-days).
         * @example 2026-03-01T00:00:00
         * @example 2026-06-29T21:00:00Z
         * @example 2026-06-30T23:59:59.999+03:00
         */
        readonly dateTime: string;
        /**
         * Name
         * @description A text that is not blank (ruling must-be-refused).
         * @example Anna
         */
        readonly name: string;
        /**
         * A question: the status of one person in a period
         * @description Rows 1 to 6 of the annex. What a caller sends; a member that the annex does not know has no place in it.
         * @example {
         *       "PersonCode": "120319-20001",
         *       "dateFrom": "2026-03-01T00:00:00",
         *       "dateTill": "2026-03-31T00:00:00",
         *       "userName": "Anna",
         *       "userSecondName": "Bērziņa",
         *       "userPersonCode": "010218-20003"
         *     }
         */
        readonly "question.schema": {
            /** @description Row 1: Personas kods, kuram jāpārbauda statuss */
            readonly PersonCode: components["schemas"]["personCode"];
            /** @description Row 2: Sākuma datums periodam, par kuru pieprasa statusu. Absent: the day of dateTill, or with neither the day of the call (ruling no-dates-means-today). */
            readonly dateFrom?: components["schemas"]["dateTime"];
            /** @description Row 3: Beigu datums periodam, par kuru pieprasa statusu; included. Absent: the day of dateFrom, or with neither the day of the call. */
            readonly dateTill?: components["schemas"]["dateTime"];
            /** @description Row 4: Operatora vārds */
            readonly userName: components["schemas"]["name"];
            /** @description Row 5: Operatora uzvārds */
            readonly userSecondName: components["schemas"]["name"];
            /** @description Row 6: Operatora personas kods */
            readonly userPersonCode: components["schemas"]["personCode"];
        };
        /**
         * Reģistrācijas numurs
         * @description Eleven digits as a string; their check digit only code can judge (ruling municipality).
         * @example 90000077325
         */
        readonly registrationNumber: string;
        /**
         * A record: one status of the person
         * @description Rows 7 to 11 of the annex and nothing else (rulings record-is-whole, scope).
         * @example {
         *       "PKods": "120319-20001",
         *       "Statuss": 1,
         *       "DatumsNo": "2026-01-01T00:00:00",
         *       "DatumsLidz": "2026-06-30T00:00:00",
         *       "Pasvaldiba": "90000077325"
         *     }
         * @example {
         *       "PKods": "120319-20028",
         *       "Statuss": 0
         *     }
         */
        readonly "record.schema": {
            /** @description Row 7: Personas kods, par kuru tiek atgriezti statusi */
            readonly PKods: components["schemas"]["personCode"];
            /**
             * @description Row 8: Statusa veids (1 – trūcīgs; 2 – maznodrošināts); ja persona nav atrasta, tad 0
             * @enum {integer}
             */
            readonly Statuss: 0 | 1 | 2;
            /** @description Row 9: Statusa sākuma datums */
            readonly DatumsNo?: components["schemas"]["dateTime"] | null;
            /** @description Row 10: Statusa beigu datums, included. Null or absent: open-ended (ruling open-ended-status). */
            readonly DatumsLidz?: components["schemas"]["dateTime"] | null;
            /** @description Row 11: Publiskās personas reģistrācijas numurs */
            readonly Pasvaldiba?: components["schemas"]["registrationNumber"] | null;
        };
        /**
         * An answer: every status that shares a day with the period
         * @description A person whom SOPA does not know gets one record of Statuss 0; a known person without a status in the period an empty list or one such record (rulings unknown-person, known-without-status).
         * @example [
         *       {
         *         "PKods": "120319-20001",
         *         "Statuss": 1,
         *         "DatumsNo": "2026-01-01T00:00:00",
         *         "DatumsLidz": "2026-06-30T00:00:00",
         *         "Pasvaldiba": "90000077325"
         *       }
         *     ]
         * @example [
         *       {
         *         "PKods": "120319-20028",
         *         "Statuss": 0
         *       }
         *     ]
         * @example []
         */
        readonly "answer.schema": readonly components["schemas"]["record.schema"][];
    };
    responses: {
        /** @description The request must not be served; never status records, an empty list or another's data. */
        readonly Refusal: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:atbilst:problem:operator-name-missing",
                 *       "title": "userName is missing.",
                 *       "status": 403
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ask again later. */
        readonly Busy: {
            headers: {
                /** @description Seconds to wait, or an HTTP date */
                readonly "Retry-After": string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    readonly StatusaParbaude: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "PersonCode": "120319-20001",
                 *       "dateFrom": "2026-03-01T00:00:00",
                 *       "dateTill": "2026-03-31T00:00:00",
                 *       "userName": "Anna",
                 *       "userSecondName": "Bērziņa",
                 *       "userPersonCode": "010218-20003"
                 *     }
                 */
                readonly "application/json": components["schemas"]["question.schema"];
            };
        };
        readonly responses: {
            /** @description The records; of a known person without a status in the period there may be none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["answer.schema"];
                };
            };
            readonly 400: components["responses"]["Refusal"];
            readonly 401: components["responses"]["Refusal"];
            readonly 403: components["responses"]["Refusal"];
            readonly 405: components["responses"]["Refusal"];
            readonly 413: components["responses"]["Refusal"];
            readonly 415: components["responses"]["Refusal"];
            readonly 422: components["responses"]["Refusal"];
            readonly 429: components["responses"]["Busy"];
            readonly 503: components["responses"]["Busy"];
        };
    };
}
