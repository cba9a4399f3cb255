using System.Globalization;

namespace Katas.Grading.Running;

/// <summary>Asks something in the culture of a call.</summary>
public static class CallCulture
{
    public static T Ask<T>(string culture, Func<T> ask)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return ask();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
