namespace Katas.Reports;

/// <summary>The look of the comparison page: light and dark, on paper too.</summary>
internal static class ComparisonStyle
{
    public const string Css =
        """
        :root { color-scheme: light dark; --ink: #1b1b1f; --dim: #55555f; --paper: #fff; --panel: #f4f4f7; --line: #c9c9d2; --up: #17662d; --down: #a3161c; --notice: #7a4b00; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ececf1; --dim: #b3b3bf; --paper: #17171b; --panel: #222229; --line: #45454f; --up: #7fd795; --down: #ff9a96; --notice: #f0bf6a; }
        }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { margin: 0; font-size: 1.8rem; }
        h2 { margin: 2rem 0 .5rem; font-size: 1.3rem; }
        h3 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
        h4 { margin: .8rem 0 .2rem; font-size: 1rem; overflow-wrap: anywhere; }
        p { margin: .3rem 0; overflow-wrap: anywhere; }
        .lead { font-size: 1.1rem; color: var(--dim); }
        .notice { border-left: .3rem solid var(--notice); padding-left: 1rem; }
        .notice h2 { margin-top: 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        article { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; margin: .8rem 0; break-inside: avoid; }
        .marks { font-weight: normal; margin-left: .6rem; white-space: nowrap; }
        .difference { margin-left: .4rem; font-variant-numeric: tabular-nums; }
        .up { color: var(--up); }
        .down { color: var(--down); }
        ul { margin: .2rem 0; padding-left: 1.3rem; }
        pre { margin: .2rem 0 .6rem; padding: .4rem .6rem; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; overflow-x: auto; font: .85rem/1.4 ui-monospace, monospace; }
        pre:focus-visible { outline: .15rem solid var(--notice); }
        @media print { :root { --ink: #000; --paper: #fff; --panel: #fff; } pre { white-space: pre-wrap; } }
        """;
}
