using System.Collections.Concurrent;
using Katas.Maintenance.Exporting;
using NUnit.Framework;

namespace Maintenance.Tests.Support;

/// <summary>One export for each choice of katas: an export takes a second, and most tests want a kit, not an export.</summary>
[SetUpFixture]
public sealed class KitTemplates
{
    private static readonly ConcurrentDictionary<(string? Choice, bool Named), Lazy<KitTemplate>> Made = new();

    internal static KitTemplate Of(string? choice, TrapSealing? traps) =>
        Made.GetOrAdd((choice, traps is not null), _ => new Lazy<KitTemplate>(() => new KitTemplate(choice, traps))).Value;

    [OneTimeTearDown]
    public void Remove()
    {
        foreach (var template in Made.Values)
            template.Value.Dispose();
    }
}
