/** The part of Adaptive Cards 1.5 that we use: what both Teams and Web Chat show. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: string;
  speak: string;
  fallbackText: string;
  body: readonly AdaptiveElement[];
  actions?: readonly AdaptiveAction[];
  refresh?: { action: Pick<ExecuteAction, 'type' | 'verb' | 'data'>; userIds: readonly string[] };
}

type Spacing = 'none' | 'medium';

export type AdaptiveElement = { spacing?: Spacing } & (
  | { type: 'TextBlock'; text: string; wrap: true; style: 'heading'; size?: 'large'; weight: 'bolder' }
  | { type: 'RichTextBlock'; inlines: readonly (string | TextRun)[] }
  | { type: 'FactSet'; facts: readonly { title: string; value: string }[] }
  | { type: 'Container'; style?: 'good' | 'warning' | 'emphasis'; items: readonly AdaptiveElement[] }
  | { type: 'ColumnSet'; columns: readonly AdaptiveColumn[] }
  | { type: 'ActionSet'; actions: readonly AdaptiveAction[] }
  | AdaptiveInput
);

/** Words as they stand: no Markdown is read in them. */
export interface TextRun {
  type: 'TextRun';
  text: string;
  weight?: 'bolder';
  isSubtle?: true;
  italic?: true;
}

export interface AdaptiveColumn {
  type: 'Column';
  width: 'stretch' | number | `${number}px`;
  items: readonly AdaptiveElement[];
  verticalContentAlignment?: 'center';
}

export type AdaptiveInput = { id: string; label: string; value?: string; isRequired?: true; errorMessage?: string } & (
  | { type: 'Input.Text'; isMultiline?: true; maxLength?: number; placeholder?: string }
  | { type: 'Input.ChoiceSet'; choices: readonly { title: string; value: string }[] }
  | { type: 'Input.Date'; min?: string; max?: string }
);

interface ActionLooks {
  title: string;
  style?: 'positive' | 'destructive';
  /** What a screen reader says of the button, where its title alone says too little. */
  tooltip?: string;
}

interface TakesInputs {
  associatedInputs?: 'none';
}

type SubmitAction = ActionLooks &
  TakesInputs & { type: 'Action.Submit'; data: string | Readonly<Record<string, string>> };

type ExecuteAction = ActionLooks &
  TakesInputs & {
    type: 'Action.Execute';
    verb: string;
    data: Readonly<Record<string, string>>;
    fallback?: SubmitAction;
  };

export type AdaptiveAction =
  | SubmitAction
  | ExecuteAction
  | (ActionLooks & { type: 'Action.OpenUrl'; url: string })
  | (ActionLooks & {
      type: 'Action.ShowCard';
      card: { type: 'AdaptiveCard'; body: readonly AdaptiveElement[] };
    });
