using System.Collections.Concurrent;
using Katas.Maintenance.Exporting;
using Maintenance.Tests.Support;
using NUnit.Framework;

namespace Maintenance.Tests;

/// <summary>
/// One export for each choice of katas: an export takes a second, and most tests want a kit, not an export. It lies above all tests, so
/// that NUnit runs its end after the last of them.
/// </summary>
[SetUpFixture]
public sealed class KitTemplates
{
    private static readonly ConcurrentDictionary<(string? Choice, bool Named), Lazy<KitTemplate>> Made = new();

    internal static KitTemplate Of(string? choice, TrapSealing? traps) =>
        Made.GetOrAdd((choice, traps is not null), _ => new Lazy<KitTemplate>(() => new KitTemplate(choice, traps))).Value;

    [OneTimeTearDown]
    public void Remove()
    {
        foreach (var template in Made.Values.Where(template => template.IsValueCreated))
            template.Value.Dispose();
    }
}
