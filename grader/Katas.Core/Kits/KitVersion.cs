using System.Reflection;

namespace Katas.Core.Kits;

/// <summary>The version of the kit, as reports and packages carry it.</summary>
public static class KitVersion
{
    public static string Current { get; } =
        typeof(KitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
