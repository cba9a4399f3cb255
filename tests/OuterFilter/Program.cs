using System.Collections;
using OuterFilter;

if (args is not [var groups, var program, ..])
{
    Console.Error.WriteLine("Say what to refuse and what to run: OuterFilter namespaces,landlock COMMAND…");
    return 2;
}
var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}");
SystemCallFilter.Install(RefusedCalls.Of(groups.Split(',', StringSplitOptions.RemoveEmptyEntries)));
var error = SystemCallFilter.Become(program, args[1..], [.. environment]);
Console.Error.WriteLine($"'{program}' does not start: error {error}. Name it with its whole path.");
return 2;
