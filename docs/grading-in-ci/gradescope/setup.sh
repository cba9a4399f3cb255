#!/usr/bin/env bash
# Gradescope runs this once, when the autograder's image is built: the .NET SDK and the grader itself.
set -euo pipefail
root=${AUTOGRADER_ROOT:-/autograder}
kit="$root/source/katas"

apt-get update -qq
apt-get install -y -qq --no-install-recommends ca-certificates curl libicu-dev

# The distribution's own package where there is one, Microsoft's install script elsewhere.
if ! command -v dotnet > /dev/null && ! apt-get install -y -qq --no-install-recommends dotnet-sdk-10.0; then
  curl -fsSL https://dot.net/v1/dotnet-install.sh -o /tmp/dotnet-install.sh
  bash /tmp/dotnet-install.sh --channel 10.0 --install-dir /usr/share/dotnet
  ln -sf /usr/share/dotnet/dotnet /usr/local/bin/dotnet
fi

dotnet build "$kit/grader/Katas.Cli" --configuration Release --nologo --verbosity quiet
