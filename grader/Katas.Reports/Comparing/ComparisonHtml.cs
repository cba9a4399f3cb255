using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Katas.Reports;

/// <summary>A comparison as one self-contained page: no network, no script.</summary>
public static class ComparisonHtml
{
    /// <summary>The page.</summary>
    public static async Task<string> OfAsync(ClassComparison comparison)
    {
        await using var services = new ServiceCollection().BuildServiceProvider(); // the renderer asks for one; there is nothing in it
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ComparisonPage.Comparison)] = comparison });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ComparisonPage>(parameters)).ToHtmlString());
    }
}
