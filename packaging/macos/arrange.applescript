on run (names)
  tell application "Finder"
    tell disk (item 1 of names)
      open
      set current view of container window to icon view
      set toolbar visible of container window to false
      set statusbar visible of container window to false
      set the bounds of container window to {200, 120, 860, 540}
      set options to the icon view options of container window
      set arrangement of options to not arranged
      set icon size of options to 112
      set background picture of options to file ".background:background.png"
      set position of item "GeroSense Desktop.app" of container window to {180, 200}
      set position of item "Applications" of container window to {480, 200}
      close
      open
      update without registering applications
      delay 2
      close
    end tell
  end tell
end run
