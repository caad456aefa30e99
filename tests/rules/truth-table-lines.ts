// Written from the sources and the design, not from the rules: two lists that are read from top to bottom. In the first
// the first line that fits gives the advice; in the second every line that fits adds its note. Of dates the lists know
// classes only: expired, last-month, soon, later; of photos on-time and overdue. `scheme` is no fact of the person but of
// the day: whether employees with an electronic ID renew without an appointment yet.

const cardProblems =
  'lost,stolen,damaged,wrong-information,arrived-damaged,sticker-expired,sticker-cannot-be-renewed,sticker-to-card';
const soon = 'expired,last-month,soon';
const lasting = 'permanent,permanent-right,eea-family-card';

/** A fact and its classes, one after the other → the advice. */
export const adviceLines = `
citizenship=norwegian                                                            → no-card-needed norwegian
citizenship=nordic                                                               → no-card-needed nordic
citizenship=eea                                                                  → no-card-needed eea
citizenship=swiss                                                                → no-card-needed swiss
citizenship=dual-with-eea                                                        → ask-a-person dual-citizenship
whereabouts=svalbard                                                             → no-card-needed svalbard
permit=visitor                                                                   → no-card-needed visitor
permit=embassy-staff                                                             → ask-a-person embassy-staff
permit=separation-agreement                                                      → ask-a-person separation-agreement
permit=not-sure                                                                  → ask-a-person permit-kind-unknown
permit=applied                                                                   → no-permit-yet wait
permit=asylum-seeker                                                             → no-permit-yet asylum-seekers-card
permit=none familyOfEeaCitizen=yes                                               → no-permit-yet family-of-eea
permit=none                                                                      → no-permit-yet first-application

permit=collective-protection problem=lost,stolen permitExpires=${soon} whereabouts=abroad → contact-embassy
permit=collective-protection problem=expiring,nothing-wrong,${cardProblems} permitExpires=expired → ask-a-person extension-not-seen
permit=collective-protection problem=expiring,nothing-wrong extensionException=some,not-sure → ask-a-person extension-exception
permit=collective-protection problem=expiring,nothing-wrong                      → extended-automatically
permit=collective-protection problem=${cardProblems} permitExpires=${soon} extensionException=some,not-sure → ask-a-person extension-exception
permit=collective-protection problem=${cardProblems} permitExpires=${soon}       → extended-automatically
permit=temporary problem=expiring,nothing-wrong appliedForRenewal=yes            → renewal-pending
permit=temporary problem=expiring,nothing-wrong appliedForRenewal=granted        → first-card-by-post
permit=temporary problem=expiring,nothing-wrong appliedForRenewal=rejected       → ask-a-person renewal-rejected
permit=temporary problem=expiring,nothing-wrong appliedForRenewal=after-expiry   → ask-a-person renewal-after-expiry
permit=temporary problem=lost,stolen permitExpires=${soon} appliedForRenewal=yes,granted,rejected,after-expiry whereabouts=abroad → contact-embassy
permit=temporary permitExpires=${soon} appliedForRenewal=yes                     → renewal-pending
permit=temporary permitExpires=${soon} appliedForRenewal=granted                 → first-card-by-post
permit=temporary permitExpires=${soon} appliedForRenewal=rejected                → ask-a-person renewal-rejected
permit=temporary permitExpires=${soon} appliedForRenewal=after-expiry            → ask-a-person renewal-after-expiry
permit=temporary permitExpires=${soon} whereabouts=abroad                        → contact-embassy
permit=temporary permitExpires=${soon} basis=family,other                        → renew-permit form-tells
permit=temporary permitExpires=${soon} basis=study                               → renew-permit online-then-appointment
permit=temporary permitExpires=${soon} basis=protection electronicId=yes         → renew-permit online-then-appointment
permit=temporary permitExpires=${soon} basis=protection electronicId=no          → renew-permit call
permit=temporary permitExpires=${soon} basis=work scheme=not-yet                 → renew-permit online-then-appointment
permit=temporary permitExpires=${soon} basis=work electronicId=no                → renew-permit online-then-appointment
permit=temporary permitExpires=${soon} basis=work age=child,under-three          → renew-permit online-then-appointment
permit=temporary permitExpires=${soon} basis=work electronicId=yes               → renew-permit online-no-appointment

permit=temporary problem=nothing-wrong permitExpires=unknown                     → ask-a-person nothing-fits
permit=temporary problem=expiring permitExpires=unknown                          → ask-a-person expiry-unknown
permit=temporary,collective-protection problem=lost,stolen permitExpires=unknown whereabouts=abroad → contact-embassy
permit=temporary,collective-protection problem=${cardProblems} permitExpires=unknown → ask-a-person expiry-unknown
permit=temporary problem=expiring,nothing-wrong permitExpires=later cardExpires=${soon} → ask-a-person permit-outlasts-card
permit=temporary problem=expiring,nothing-wrong permitExpires=later              → card-still-valid permitExpires
permit=${lasting} problem=nothing-wrong cardExpires=unknown                      → ask-a-person nothing-fits
permit=${lasting} problem=expiring cardExpires=unknown                           → ask-a-person expiry-unknown
permit=${lasting} problem=expiring,nothing-wrong cardExpires=later               → card-still-valid cardExpires
permit=${lasting} problem=expiring,nothing-wrong cardExpires=expired whereabouts=abroad → contact-embassy
permit=${lasting} problem=expiring,nothing-wrong whereabouts=abroad              → ask-a-person card-ordered-in-norway-only
permit=${lasting} problem=expiring,nothing-wrong orderedNewCard=no               → order-new-card card-expired order
permit=${lasting} problem=expiring,nothing-wrong orderedNewCard=yes              → order-new-card card-expired book

problem=lost,stolen whereabouts=abroad                                           → contact-embassy
problem=${cardProblems} whereabouts=abroad                                       → ask-a-person card-ordered-in-norway-only
problem=${cardProblems} orderedNewCard=no                                        → order-new-card problem order
problem=${cardProblems} orderedNewCard=yes                                       → order-new-card problem book

problem=not-arrived photoTaken=unknown                                           → ask-a-person photo-day-unknown
problem=not-arrived photoTaken=overdue                                           → ask-a-person card-overdue
problem=not-arrived photoTaken=on-time                                           → card-on-its-way
problem=not-arrived photoTaken=not-yet orderedNewCard=yes                        → ask-a-person nothing-fits
letterSays=card-by-post                                                          → first-card-by-post
basis=protection                                                                 → call-about-first-card
appliedThrough=elsewhere                                                         → call-about-first-card
appliedThrough=portal                                                            → book-first-card
`;

/** The advice, and facts with their classes → the note. */
export const noteLines = `
no-card-needed citizenship=eea,swiss                                   → eea-must-register

book-first-card                                                        → letter-decides
call-about-first-card                                                  → letter-decides
first-card-by-post                                                     → letter-decides
book-first-card letterSays=not-sure                                    → letter-may-say-by-post
call-about-first-card letterSays=not-sure                              → letter-may-say-by-post
call-about-first-card basis=protection letterSays=absent               → letter-may-say-by-post
call-about-first-card basis=protection                                 → sources-disagree
call-about-first-card basis=work,study,family,other                    → within-seven-days
call-about-first-card basis=absent                                     → within-seven-days
book-first-card                                                        → within-seven-days
book-first-card                                                        → use-the-same-account
first-card-by-post                                                     → plan-by-later-date
book-first-card                                                        → plan-by-later-date
order-new-card                                                         → plan-by-later-date
book-first-card                                                        → name-on-letter-box
call-about-first-card                                                  → name-on-letter-box
first-card-by-post                                                     → name-on-letter-box
order-new-card                                                         → name-on-letter-box
card-on-its-way                                                        → name-on-letter-box
ask-a-person card-overdue                                              → name-on-letter-box
book-first-card age=child,under-three                                  → guardian-comes-along
call-about-first-card age=child,under-three                            → guardian-comes-along
order-new-card age=child,under-three                                   → guardian-comes-along
book-first-card age=under-three                                        → photo-for-child-under-three
call-about-first-card age=under-three                                  → photo-for-child-under-three
order-new-card age=under-three                                         → photo-for-child-under-three

order-new-card problem=lost,stolen                                     → fee-300
order-new-card problem=damaged                                         → fee-300-unless-it-came-damaged
order-new-card problem=sticker-expired,sticker-cannot-be-renewed,sticker-to-card → fee-300
order-new-card problem=expiring,nothing-wrong cardExpires=expired      → fee-300
order-new-card problem=expiring,nothing-wrong cardExpires=last-month,soon → fee-0
order-new-card problem=arrived-damaged                                 → fee-0
order-new-card problem=wrong-information                               → fee-depends-on-the-error
order-new-card problem=damaged,wrong-information,arrived-damaged       → hand-in-old-card
order-new-card problem=expiring,nothing-wrong                          → hand-in-old-card
order-new-card problem=sticker-cannot-be-renewed                       → sticker-cannot-be-renewed-is-expired-sticker
order-new-card problem=expiring,nothing-wrong permit=permanent,permanent-right   → permit-itself-does-not-expire
contact-embassy problem=expiring,nothing-wrong permit=permanent,permanent-right  → permit-itself-does-not-expire
card-still-valid permit=permanent,permanent-right                      → permit-itself-does-not-expire

order-new-card problem=lost,stolen                                     → report-the-loss-first
contact-embassy problem=lost,stolen                                    → report-the-loss-first
extended-automatically problem=lost,stolen                             → report-the-loss-first
renew-permit problem=lost,stolen                                       → report-the-loss-first
renewal-pending problem=lost,stolen                                    → report-the-loss-first
ask-a-person expiry-unknown problem=lost,stolen                        → report-the-loss-first
no-card-needed whereabouts=svalbard citizenship=british,stateless,other,absent problem=lost,stolen → report-the-loss-first
no-card-needed whereabouts=svalbard citizenship=british,stateless,other,absent problem=lost,stolen → card-needed-on-the-mainland

ask-a-person renewal-rejected problem=lost,stolen                      → report-the-loss-first
ask-a-person renewal-after-expiry problem=lost,stolen                  → report-the-loss-first
first-card-by-post problem=lost,stolen                                 → report-the-loss-first
ask-a-person extension-not-seen problem=lost,stolen                    → report-the-loss-first
ask-a-person extension-exception problem=lost,stolen                   → report-the-loss-first

extended-automatically age=adult,absent                                → extension-has-exceptions
extended-automatically age=child,under-three                           → young-child-may-have-to-come
extended-automatically                                                 → rights-while-waiting
renewal-pending                                                        → rights-while-waiting
renewal-pending                                                        → travel-at-own-risk
renew-permit permitExpires=expired                                     → person-at-once
renew-permit permitExpires=last-month,soon                             → apply-a-month-before
renew-permit permitExpires=soon                                        → rights-while-waiting
contact-embassy permit=temporary permitExpires=expired appliedForRenewal=no → person-at-once
card-still-valid permit=temporary                                      → apply-a-month-before
card-on-its-way                                                        → sources-disagree
card-on-its-way                                                        → plan-by-later-date
card-on-its-way                                                        → travel-at-own-risk
`;
