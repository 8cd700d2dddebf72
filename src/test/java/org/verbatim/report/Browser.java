/* SPDX-License-Identifier: Apache-2.0 */
package org.verbatim.report;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser of this machine; nothing is fetched to get one. */
final class Browser {

  private Browser() {}

  /**
   * Starts it; where there is none, the test is skipped and says so, or fails if the environment
   * says that there must be one.
   */
  static ChromeDriver start() {
    var browser = onPath(List.of("chromium", "chromium-browser", "google-chrome"));
    var driver = onPath(List.of("chromedriver"));
    if (browser.isEmpty() || driver.isEmpty()) {
      String reason = "no Chromium with its chromedriver on the PATH";
      if (Boolean.parseBoolean(System.getenv("VERBATIM_REQUIRE_BROWSER"))) {
        throw new AssertionError(reason);
      }
      return abort(reason);
    }
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--window-size=1100,900");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    // Named, so that Selenium does not look for one to download.
    System.setProperty("webdriver.chrome.driver", driver.get().toString());
    return new ChromeDriver(options);
  }

  private static Optional<Path> onPath(List<String> names) {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return names.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static void media(ChromeDriver driver, String type, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  static void width(ChromeDriver driver, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }
}
