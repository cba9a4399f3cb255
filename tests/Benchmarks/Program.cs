using System.CommandLine;
using Benchmarks;
using Benchmarks.Measuring;

var baseline = new Option<string>("--baseline")
{
    Description = "The commit to be measured beside this one.",
    DefaultValueFactory = _ => "47a406d",
};
var only = new Option<string[]>("--only")
{
    Description = "Measure these scenarios only; --list names them.",
    AllowMultipleArgumentsPerToken = true,
};
var rounds = new Option<int?>("--rounds")
{
    Description = "How many times each contender has its turn; when left out, each scenario has a number of its own.",
};
var quick = new Option<bool>("--quick") { Description = "About ten minutes on two quiet cores: few rounds, a class of twenty." };
var isLong = new Option<bool>("--long") { Description = "Also a class of 1,000 and all tests, which take tens of minutes." };
var kata = new Option<int>("--kata") { Description = "The kata that is checked.", DefaultValueFactory = _ => 4 };
var trees = new Option<string?>("--trees")
{
    Description = "A folder that keeps the built trees for the next run, which builds a commit only once then.",
};
var output = new Option<string?>("--out")
{
    Description = "Where the page goes; docs/performance.md when everything is measured, otherwise the screen.",
};
var merge = new Option<bool>("--merge")
{
    Description = "Put the figures into docs/performance.md and leave those of other scenarios there.",
};
var list = new Option<bool>("--list") { Description = "Say which scenarios there are." };
var root = new RootCommand("Measures the kit beside its peers and writes docs/performance.md.")
{
    baseline, only, rounds, quick, isLong, kata, trees, output, merge, list,
};
root.SetAction(parsed =>
{
    if (parsed.GetValue(list))
        return BenchmarkSession.List();
    try
    {
        return BenchmarkSession.Run(args, new BenchmarkOptions
        {
            Baseline = parsed.GetRequiredValue(baseline),
            Only = parsed.GetValue(only) ?? [],
            Rounds = parsed.GetValue(rounds),
            Quick = parsed.GetValue(quick),
            Long = parsed.GetValue(isLong),
            Kata = parsed.GetValue(kata),
            Trees = parsed.GetValue(trees),
            Out = parsed.GetValue(output),
            Merge = parsed.GetValue(merge),
        });
    }
    catch (MeasurementException failure)
    {
        Console.Error.WriteLine(failure.Message);
        return 2;
    }
});
return await root.Parse(args).InvokeAsync();
