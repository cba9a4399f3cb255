using System.Globalization;
using System.Text;

namespace Katas.Wire;

/// <summary>The bytes a worker prints for a ping. Whoever forges one misplaces only their own output.</summary>
public static class OutputMark
{
    public static byte[] Of(ulong ping) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\u0001{ping}\u0002"));
}
