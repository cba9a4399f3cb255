using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>What the program says of itself.</summary>
internal sealed class HelpTests
{
    [Test]
    public void The_program_is_called_katas() => KatasProcess.Run(["grade", "--help"]).Lines
        .ShouldContain("  katas grade <folder>... [options]");
}
