/** People by what they answer, and what each is told; a slash presses through to the rarer answers, a day is written. */
export const people: readonly [told: string, answers: Readonly<Record<string, string>>][] = [
  [
    'book-first-card',
    {
      problem: 'first-card',
      citizenship: 'other',
      permit: 'work',
      letterSays: 'come-to-police',
      appliedThrough: 'portal',
    },
  ],
  [
    'first-card-by-post',
    { problem: 'first-card', citizenship: 'british', permit: 'study', letterSays: 'card-by-post' },
  ],
  [
    'call-about-first-card',
    {
      problem: 'first-card',
      citizenship: 'stateless',
      permit: 'family',
      letterSays: 'not-sure',
      appliedThrough: 'elsewhere',
    },
  ],
  ['call-about-first-card', { problem: 'first-card', citizenship: 'other', permit: 'protection' }],
  ...['lost', 'stolen', 'damaged', 'wrong-information'].map((problem): (typeof people)[number] => [
    `order-new-card ${problem} order`,
    { problem, citizenship: 'other', permit: 'permanent', whereabouts: 'norway', orderedNewCard: 'no' },
  ]),
  ...['arrived-damaged', 'sticker-expired', 'sticker-cannot-be-renewed', 'sticker-to-card'].map(
    (problem): (typeof people)[number] => [
      `order-new-card ${problem} book`,
      {
        problem: `something-else/${problem}`,
        citizenship: 'other',
        permit: 'family-of-eea/permanent-right',
        whereabouts: 'norway',
        orderedNewCard: 'yes',
      },
    ],
  ),
  [
    'order-new-card card-expired order',
    {
      problem: 'expiring',
      citizenship: 'other',
      permit: 'permanent',
      cardExpires: '2026-02-01',
      whereabouts: 'norway',
      orderedNewCard: 'no',
    },
  ],
  [
    'order-new-card card-expired book',
    {
      problem: 'expiring',
      citizenship: 'other',
      permit: 'family-of-eea/eea-family-card',
      cardExpires: '2026-05-01',
      whereabouts: 'norway',
      orderedNewCard: 'yes',
    },
  ],
  ['renew-permit online-then-appointment', { ...expiring('work', '2026-05-04'), appliedForRenewal: 'no' }],
  ['renew-permit online-then-appointment', { ...expiring('study', '2026-03-20'), appliedForRenewal: 'no' }],
  ['renew-permit call', { ...expiring('protection', '2026-05-04'), appliedForRenewal: 'no', electronicId: 'no' }],
  ['renew-permit form-tells', { ...expiring('family', '2026-03-01'), appliedForRenewal: 'no' }],
  ['renew-permit form-tells', { ...expiring('something-else/other-basis', '2026-05-04'), appliedForRenewal: 'no' }],
  ['renewal-pending', { ...expiring('family', '2026-05-04'), appliedForRenewal: 'yes' }],
  ['card-still-valid', expiring('work', '2027-05-04')],
  ['card-still-valid', { problem: 'expiring', citizenship: 'other', permit: 'permanent', cardExpires: '2027-05-04' }],
  ['card-on-its-way', { problem: 'not-arrived', citizenship: 'other', permit: 'work', photoTaken: '2026-03-10' }],
  [
    'extended-automatically',
    { problem: 'expiring', citizenship: 'other', permit: 'collective-protection', extensionException: 'none' },
  ],
  [
    'ask-a-person extension-exception',
    { problem: 'expiring', citizenship: 'other', permit: 'collective-protection', extensionException: 'some' },
  ],
  ...['eea', 'swiss', 'nordic', 'norwegian'].map((citizenship): (typeof people)[number] => [
    `no-card-needed ${citizenship}`,
    { problem: 'lost', citizenship },
  ]),
  ['no-card-needed visitor', { problem: 'first-card', citizenship: 'other', permit: 'something-else/visitor' }],
  ['no-permit-yet wait', { problem: 'first-card', citizenship: 'other', permit: 'something-else/applied' }],
  [
    'no-permit-yet asylum-seekers-card',
    { problem: 'expiring', citizenship: 'other', permit: 'something-else/asylum-seeker' },
  ],
  [
    'no-permit-yet first-application',
    { problem: 'first-card', citizenship: 'other', permit: 'something-else/none', familyOfEeaCitizen: 'no' },
  ],
  ['no-permit-yet family-of-eea', { problem: 'first-card', citizenship: 'other', permit: 'family-of-eea/none' }],
  ['contact-embassy', { problem: 'lost', citizenship: 'other', permit: 'permanent', whereabouts: 'abroad' }],
  ['ask-a-person permit-kind-unknown', { problem: 'lost', citizenship: 'other', permit: 'something-else/not-sure' }],
  ['ask-a-person expiry-unknown', expiring('work', 'unknown')],
  ['ask-a-person dual-citizenship', { problem: 'lost', citizenship: 'dual-with-eea' }],
  [
    'ask-a-person separation-agreement',
    { problem: 'expiring', citizenship: 'british', permit: 'something-else/separation-agreement' },
  ],
  ['ask-a-person embassy-staff', { problem: 'lost', citizenship: 'other', permit: 'something-else/embassy-staff' }],
  [
    'ask-a-person card-overdue',
    { problem: 'not-arrived', citizenship: 'other', permit: 'work', photoTaken: '2026-01-05' },
  ],
  [
    'ask-a-person photo-day-unknown',
    { problem: 'not-arrived', citizenship: 'other', permit: 'permanent', photoTaken: 'unknown' },
  ],
  [
    'ask-a-person nothing-fits',
    { problem: 'not-arrived', citizenship: 'other', permit: 'permanent', photoTaken: 'not-yet', orderedNewCard: 'yes' },
  ],
  [
    'ask-a-person card-ordered-in-norway-only',
    { problem: 'damaged', citizenship: 'other', permit: 'permanent', whereabouts: 'abroad' },
  ],
];

function expiring(permit: string, permitExpires: string): Record<string, string> {
  return { problem: 'expiring', citizenship: 'other', permit, permitExpires };
}
